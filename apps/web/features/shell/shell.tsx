import { Link, Outlet } from '@tanstack/react-router'
import { t } from '../../strings/index.ts'
import { Dialogs, useDialogs } from './dialogs.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import classes from './shell.module.css'
import { useKeys } from './use-keys.ts'

/** What stands around every page: name, ways, search, keys, language, theme, and what the instance holds. */
export function Shell() {
  const dialogs = useDialogs()
  useKeys(dialogs)
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        {t.app.skip}
      </a>
      <Header {...dialogs}>
        <Link to="/stance" className={classes.brand}>
          <img src="/favicon.svg" alt="" width="22" height="22" />
          {t.app.name}
        </Link>
      </Header>
      <main id="content" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <Footer />
      <Dialogs {...dialogs} />
    </div>
  )
}
