import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { t } from '../strings/index.ts'
import classes from './filter-bar.module.css'

/** Class of a control that takes the room that is left. */
export const WIDE = classes.wide

/** The controls of a page, above it. On a phone they fold away under one line. */
export function FilterBar({ children }: { children: ReactNode }) {
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  return (
    <search className={classes.bar} aria-label={t.filters.heading}>
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
