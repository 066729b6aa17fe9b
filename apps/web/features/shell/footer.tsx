import { useQuery } from '@tanstack/react-query'
import { healthQuery } from '../../api/health.ts'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import classes from './shell.module.css'

/** What the instance holds, and the way in for programs. */
export function Footer() {
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
