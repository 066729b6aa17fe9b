import type { ReactNode } from 'react'
import { t } from '../strings/index.ts'
import page from './page.module.css'
import classes from './page-header.module.css'

interface Props {
  /** Name of the page, in the window's title. */
  name: string
  heading: string
  /** What exactly is shown, in a line. */
  lead: string
  /** Ways to take it away. */
  children?: ReactNode
}

/** What a page shows, in words. */
export function PageHeader({ name, heading, lead, children }: Props) {
  return (
    <header className={classes.header}>
      <title>{t.app.pageTitle(name)}</title>
      <div>
        <h1 className={page.heading}>{heading}</h1>
        <p className={page.lead}>{lead}</p>
      </div>
      <div className={classes.actions}>{children}</div>
    </header>
  )
}
