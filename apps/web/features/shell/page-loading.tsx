import { Skeleton } from '@mantine/core'
import { t } from '../../strings/index.ts'
import page from '../../ui/page.module.css'

/** While the code of a page is on its way. */
export function PageLoading() {
  return (
    <div className={page.page} role="status" aria-label={t.app.loading}>
      <Skeleton height={74} mb={16} />
      <Skeleton height="90dvh" />
    </div>
  )
}
