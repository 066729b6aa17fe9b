import { EVENT_TYPES, type EventType, poleOf, QUADS, quadOf, SCALES, type ScoreMode } from '@dualtrack/domain'
import { formatSignedTenths } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { MODES_OF } from './modes-of.ts'
import classes from './type-table.module.css'

const words = t.method.types
const { plover, goldstein } = SCALES

/** The 16 types by quad, with what they cover and their scores: read from the tables that the coder uses. */
export function TypeTable() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so keys must reach it.
    <section className={classes.frame} tabIndex={0} aria-label={words.scrollHint}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.type}</th>
            <th scope="col">{words.covers}</th>
            <th scope="col" className={classes.number}>
              {t.scales.plover}
            </th>
            <th scope="col" className={classes.number}>
              {t.scales.goldstein}
            </th>
            <th scope="col">{words.modes}</th>
          </tr>
        </thead>
        {QUADS.map((quad) => (
          <tbody key={quad} data-pole={poleOf(quad)}>
            <tr>
              <th scope="rowgroup" colSpan={5} className={classes.quad}>
                {t.quads[quad]}
              </th>
            </tr>
            {EVENT_TYPES.filter((type) => quadOf(type) === quad).map((type) => (
              <TypeRow key={type} type={type} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function TypeRow({ type }: { type: EventType }) {
  return (
    <tr>
      <th scope="row">{t.types[type]}</th>
      <td>{words.coversText[type]}</td>
      <td className={classes.number}>{formatSignedTenths(plover.scores[type])}</td>
      <td className={classes.number}>{formatSignedTenths(goldstein.scores[type])}</td>
      <td className={classes.modes}>{(MODES_OF[type] ?? []).map(modeText).join(', ')}</td>
    </tr>
  )
}

const modeText = (mode: ScoreMode) => `${mode} ${formatSignedTenths(plover.modes[mode])}`
