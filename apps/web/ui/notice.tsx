import type { ReactNode } from 'react'
import classes from './notice.module.css'

interface Props {
  /** `fault` is announced at once; `empty` is read in turn. */
  tone: 'fault' | 'empty'
  title: string
  hint?: string | undefined
  /** What can be done about it: buttons and links. */
  children?: ReactNode
}

/** What happened and what to do: the face of every empty and every error state. */
export function Notice({ tone, title, hint, children }: Props) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'fault' ? 'alert' : 'status'}>
      <p className={classes.title}>{title}</p>
      {hint !== undefined && <p className={classes.hint}>{hint}</p>}
      {children !== undefined && <div className={classes.actions}>{children}</div>}
    </div>
  )
}
