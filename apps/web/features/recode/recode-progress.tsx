import type { RecodeState } from '@dualtrack/domain'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import classes from './recode-page.module.css'

/** How far coding anew is. It goes on without the page. */
export function RecodeProgress({ state: { waiting, accepted } }: { state: RecodeState }) {
  const all = Math.max(accepted?.articles ?? 0, waiting)
  const done = all - waiting
  return (
    <section className={classes.section} aria-labelledby="recode-progress">
      <h2 id="recode-progress">{t.recode.progress.heading}</h2>
      <ProgressBar label={t.recode.progress.heading} percent={all === 0 ? null : (100 * done) / all} />
      <p role="status">{t.recode.progress.done(formatCount(done), all, formatCount(all))}</p>
      <p className={classes.hint}>{t.recode.progress.hint}</p>
    </section>
  )
}
