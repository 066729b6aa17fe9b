import { type Bucket, MIN_STORIES } from '@dualtrack/domain'
import { t } from '../../strings/index.ts'
import classes from './stance-key.module.css'

/** What each mark of the chart means, in the order of the eye. */
export function StanceKey({ bucket }: { bucket: Bucket }) {
  const entries = [
    ['diplomacy', t.stance.keyDiplomacy],
    ['threat', t.stance.keyThreat],
    ['net', t.stance.keyNet],
    ['raw', t.stance.keyRaw(t.filters.buckets[bucket].toLowerCase())],
    ['thin', t.stance.keyThin(MIN_STORIES)],
    ['volume', t.stance.keyVolume],
  ] as const
  return (
    <ul className={classes.key} aria-label={t.stance.key}>
      {entries.map(([mark, words]) => (
        <li key={mark}>
          <span className={classes.mark} data-mark={mark} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  )
}
