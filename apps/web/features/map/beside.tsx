import { type MapParty, type Measure, measureOf } from '@dualtrack/domain'
import { useId } from 'react'
import { stepOf } from '../../charts/measure-steps.ts'
import { StepPatterns } from '../../charts/step-patterns.tsx'
import { StepShape } from '../../charts/step-shape.tsx'
import { t } from '../../strings/index.ts'
import classes from './beside.module.css'
import { measureValue } from './measure-value.ts'

interface Props {
  /** Parties with acts that no area of the map is. */
  parties: readonly MapParty[]
  measure: Measure
  nameOf: (code: string) => string
  onOpen: (code: string) => void
}

/** Organisations, armed groups and whatever else is no country of the map, in the same colours. */
export function Beside({ parties, measure, nameOf, onOpen }: Props) {
  const patterns = useId()
  if (parties.length === 0) return null
  return (
    <section className={classes.beside} aria-label={t.map.beside}>
      <h2 className={classes.heading}>{t.map.beside}</h2>
      <ul className={classes.list}>
        {parties
          .toSorted((a, b) => b.stance.events - a.stance.events)
          .map(({ party, stance, thin }) => {
            const value = measureOf(stance, measure)
            return (
              <li key={party} data-thin={thin}>
                <button type="button" className={classes.party} onClick={() => onOpen(party)}>
                  <svg width="16" height="16" aria-hidden="true">
                    <StepPatterns id={`${patterns}${party}`} />
                    <StepShape
                      step={value === null ? null : stepOf(measure, value)}
                      dotted
                      patterns={`${patterns}${party}`}
                      draw={(paint) => <rect width="16" height="16" rx="2" {...paint} />}
                    />
                  </svg>
                  <span className={classes.name}>{nameOf(party)}</span>
                  <span className={classes.value}>{measureValue(measure, value)}</span>
                </button>
              </li>
            )
          })}
      </ul>
    </section>
  )
}
