import { Link } from '@tanstack/react-router'
import { t } from '../../strings/index.ts'
import { Notice } from '../../ui/notice.tsx'
import page from '../../ui/page.module.css'

export function NotFound() {
  return (
    <div className={page.page}>
      <title>{t.app.pageTitle(t.app.notFound)}</title>
      <h1 className={page.hidden}>{t.app.notFound}</h1>
      <Notice tone="empty" title={t.app.notFound} hint={t.app.notFoundHint}>
        <Link to="/stance">{t.app.toStance}</Link>
      </Notice>
    </div>
  )
}
