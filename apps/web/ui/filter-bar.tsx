import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { t } from '../strings/index.ts'
import classes from './filter-bar.module.css'

/** Class of a control that takes the room that is left. */
export const WIDE = classes.wide

interface Props {
  /** What stands before the rest and never folds away. */
  always?: ReactNode
  children: ReactNode
}

/** The controls of a page, above it. On a phone they fold away under one line. */
export function FilterBar({ always, children }: Props) {
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  return (
    <search className={classes.bar} aria-label={t.filters.heading}>
      {always}
      {narrow ? (
        <details className={classes.fold}>
          <summary>{t.filters.show}</summary>
          <div className={classes.folded}>{children}</div>
        </details>
      ) : (
        children
      )}
    </search>
  )
}
