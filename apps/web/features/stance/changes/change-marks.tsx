import { type ChangePoint, dayNumber } from '@dualtrack/domain'
import { usePartyNames } from '../../../api/parties.ts'
import { fractionOf } from '../../../charts/geometry.ts'
import { formatDay } from '../../../format/days.ts'
import { formatSignedTenths } from '../../../format/numbers.ts'
import { t } from '../../../strings/index.ts'
import { useFindings } from '../findings.ts'
import classes from './change-marks.module.css'
import { leanOf, whoOf } from './change-words.ts'

interface Props {
  /** The line whose changes are marked: a party, and the counterparts that it is drawn towards. */
  party: string
  counterparts: readonly string[]
  /** Ends of the time axis, in day numbers. */
  domain: readonly [number, number]
}

const SHAPES = { up: 'M1 10 6 1l5 9Z', down: 'M1 1h10L6 10Z' }

/** The changes of a line, at the top of its plot: an arrow for each, filled where it stands out. Clicking asks why. */
export function ChangeMarks({ party, counterparts, domain }: Props) {
  const { changes } = useFindings()
  const mine = changes.filter(
    (change) => change.party === party && change.counterparts.join() === counterparts.join(),
  )
  return mine.map((change) => <Mark key={change.day} change={change} domain={domain} />)
}

function Mark({ change, domain }: { change: ChangePoint; domain: Props['domain'] }) {
  const { openChange } = useFindings()
  const nameOf = usePartyNames()
  const lean = leanOf(change)
  // The change lies between two days: at the beginning of its first one.
  const along = fractionOf(dayNumber(change.day) - 0.5, domain)
  if (along < 0 || along > 1) return null
  const words = t.changes.mark[change.difference > 0 ? 'up' : 'down']
  const name = words(
    whoOf(change, nameOf),
    t.measures[change.measure],
    formatDay(change.day),
    formatSignedTenths(change.difference),
  )
  return (
    <div
      className={classes.mark}
      data-lean={lean}
      data-sure={change.sure}
      style={{ left: `${along * 100}%` }}
    >
      <svg className={classes.line} width="3" aria-hidden="true" focusable="false">
        <line x1="1.5" x2="1.5" y1="0" y2="100%" />
      </svg>
      <button type="button" title={name} aria-label={name} onClick={() => openChange(change)}>
        <svg width="12" height="11" viewBox="0 0 12 11" aria-hidden="true" focusable="false">
          <path d={SHAPES[lean]} />
        </svg>
      </button>
    </div>
  )
}
