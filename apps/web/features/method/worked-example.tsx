import {
  formatRatio,
  formatSigned,
  formatSignedTenths,
  formatTenths,
  formatWhole,
} from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { EXAMPLE, type ExampleVote, workOut } from './example.ts'
import classes from './worked-example.module.css'

const words = t.method.formula

/** Three votes, worked out before the reader's eyes by the very functions that make the charts. */
export function WorkedExample() {
  const { rows, total, stance } = workOut(EXAMPLE)
  return (
    <>
      <h3 className={classes.heading}>{words.example}</h3>
      <p>{words.exampleLead}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.vote}</th>
            <th scope="col">{words.confidence}</th>
            <th scope="col">{words.score}</th>
            <th scope="col">{words.up}</th>
            <th scope="col">{words.down}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ vote, score, up, down }) => (
            <tr key={vote.type}>
              <th scope="row">{nameOf(vote)}</th>
              <td>{formatRatio(vote.confidence)}</td>
              <td>{formatSignedTenths(score)}</td>
              <td>{formatRatio(up)}</td>
              <td>{formatRatio(down)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            <td>{formatRatio(total.confidence)}</td>
            <td />
            <td>{formatRatio(total.up)}</td>
            <td>{formatRatio(total.down)}</td>
          </tr>
        </tfoot>
      </table>
      <ul className={classes.lines}>
        <li>
          {t.measures.diplomacy.toLowerCase()} = 10 × {formatRatio(total.up)} ÷ (
          {formatRatio(total.confidence)} + 1) = <b>{formatTenths(stance.diplomacy)}</b>
        </li>
        <li>
          {t.measures.threat.toLowerCase()} = 10 × {formatRatio(total.down)} ÷ (
          {formatRatio(total.confidence)} + 1) = <b>{formatTenths(stance.threat)}</b>
        </li>
      </ul>
      <p>
        {words.result({
          diplomacy: formatWhole(stance.diplomacy),
          threat: formatWhole(stance.threat),
          net: formatSigned(stance.net),
          dualTrack: formatRatio(stance.dualTrack),
        })}
      </p>
    </>
  )
}

const nameOf = ({ type, mode }: ExampleVote) =>
  mode === null ? t.types[type] : `${t.types[type]} (${words.modes[mode]})`
