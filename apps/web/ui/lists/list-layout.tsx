import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { t } from '../../strings/index.ts'
import classes from './list-layout.module.css'

/** A list with what it can be narrowed by beside it; on a phone that folds away above it. */
export function ListLayout({ facets, children }: { facets: ReactNode; children: ReactNode }) {
  const narrow = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false })
  return (
    <div className={classes.columns}>
      <section className={classes.facets} aria-label={t.lists.narrow}>
        {narrow ? (
          <details className={classes.fold}>
            <summary>{t.lists.narrow}</summary>
            {facets}
          </details>
        ) : (
          facets
        )}
      </section>
      <div className={classes.list}>{children}</div>
    </div>
  )
}
