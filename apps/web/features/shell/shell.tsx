import { useQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { healthQuery } from '../../api/health.ts'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { SchemeSwitch } from './scheme-switch.tsx'
import classes from './shell.module.css'

/** What stands around every page: name, ways, theme, and what the instance holds. */
export function Shell() {
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        {t.app.skip}
      </a>
      <header className={classes.header}>
        <Link to="/stance" className={classes.brand}>
          <img src="/favicon.svg" alt="" width="22" height="22" />
          {t.app.name}
        </Link>
        <nav className={classes.nav} aria-label={t.app.nav}>
          <Link to="/stance">{t.app.stance}</Link>
          <Link to="/articles">{t.app.articles}</Link>
          <Link to="/sources">{t.app.sources}</Link>
          <Link to="/method">{t.app.method}</Link>
        </nav>
        <SchemeSwitch />
      </header>
      <main id="content" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <Footer />
    </div>
  )
}

function Footer() {
  const { data } = useQuery(healthQuery)
  return (
    <footer className={classes.footer}>
      <span>
        {data !== undefined &&
          t.app.corpus(formatCount(data.articles), formatCount(data.events), data.coderVersion)}
      </span>
      <a href="/api/v1/docs">{t.app.apiDocs}</a>
    </footer>
  )
}
