import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { isUnderWay, recodeQuery } from '../api/recode.ts'
import { formatCount } from '../format/numbers.ts'
import { t } from '../strings/index.ts'
import { Notice } from './notice.tsx'

/** Says that stored articles come from another version of the coder, with the way to what that means; else nothing. */
export function RecodeNotice() {
  const { data } = useQuery(recodeQuery)
  if (data === undefined || data.waiting === 0) return null
  const { waiting } = data
  const words = isUnderWay(data) ? t.recode.notice.goes : t.recode.notice.waits
  return (
    <Notice tone="empty" title={words(waiting, formatCount(waiting))}>
      <Button component={Link} to="/recode" size="xs" variant="default">
        {t.recode.notice.open}
      </Button>
    </Notice>
  )
}
