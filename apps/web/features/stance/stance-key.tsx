import { MIN_STORIES, type StanceSeries } from '@dualtrack/domain'
import { formatRange } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import { useFindings } from './findings.ts'
import { KeyMark, type Mark } from './key-mark.tsx'
import { MOST_BANDS } from './looks.ts'
import classes from './stance-key.module.css'
import { panelKind, type StanceView } from './stance-search.ts'

interface Props {
  view: StanceView
  /** The range before; null where it is not drawn. */
  before: StanceSeries['before']
  /** Whether any bucket shown is not complete. */
  isHatched: boolean
}

type Entry = [mark: Mark, words: string]

const trackEntries = (bucket: string): Entry[] => [
  ['diplomacy', t.stance.keyDiplomacy],
  ['threat', t.stance.keyThreat],
  ['net', t.stance.keyNet],
  ['raw', t.stance.keyRaw(bucket)],
  ['thin', t.stance.keyThin(MIN_STORIES)],
  ['volume', t.stance.keyVolume],
]

/** Acts are counted, not estimated: they have no band, and few stories make them no less certain. */
const lineEntries = ({ measure, pair, party }: StanceView): Entry[] => {
  if (measure === 'volume') return []
  const thin: Entry = ['faint', t.compare.keyThin(MIN_STORIES)]
  const isBanded = measure !== 'tracks' && (pair.length > 0 || party.length <= MOST_BANDS)
  return isBanded ? [['band', t.compare.keyBand], thin] : [thin]
}

/** What was found in the range and is marked on the charts. */
function useFoundEntries(view: StanceView): Entry[] {
  const { changes, alerts, notes } = useFindings()
  const entries: Entry[] = []
  if (changes.length > 0) entries.push(['change', t.changes.key])
  if (alerts.some(({ withdrawnAt }) => withdrawnAt === null) && panelKind(view) === 'tracks')
    entries.push(['alert', t.alerts.key])
  if (notes.length > 0) entries.push(['note', t.notes.key])
  return entries
}

/** What each mark of the charts means, in the order of the eye. */
export function StanceKey({ view, before, isHatched }: Props) {
  const entries: Entry[] =
    panelKind(view) === 'tracks'
      ? trackEntries(t.filters.buckets[view.bucket].toLowerCase())
      : lineEntries(view)
  if (before !== null) entries.push(['before', t.compare.keyBefore(formatRange(before.from, before.to))])
  if (isHatched) entries.push(['hatched', t.compare.keyHatched])
  const found = useFoundEntries(view)
  return (
    <ul className={classes.key} aria-label={t.stance.key}>
      {[...entries, ...found].map(([mark, words]) => (
        <li key={mark}>
          <KeyMark mark={mark} />
          {words}
        </li>
      ))}
    </ul>
  )
}
