import type { CodedEvent, Cue } from '@dualtrack/domain'
import { formatRatio, formatWeight } from '../format/numbers.ts'
import { t } from '../strings/index.ts'
import classes from './reasons.module.css'

/** The words and features that led to a code, each with its weight, what they add up to, and what came second. */
export function Reasons({ act }: { act: CodedEvent }) {
  const { cues } = act.evidence
  const { runnerUp } = act
  if (cues.length === 0) return <p className={classes.note}>{t.act.noCues}</p>
  return (
    <div className={classes.reasons}>
      <Weights cues={cues} confidence={act.confidence} />
      {runnerUp !== null && (
        <p className={classes.note}>
          {t.act.runnerUp(
            runnerUp.type === 'NONE' ? t.act.noType : t.types[runnerUp.type],
            formatRatio(runnerUp.margin),
          )}
        </p>
      )}
    </div>
  )
}

/** The coder rounds each weight to hundredths; so does their sum, which floating point would smear. */
const sumOf = (cues: readonly Cue[]) => Math.round(cues.reduce((sum, cue) => sum + cue.weight, 0) * 100) / 100

function Weights({ cues, confidence }: { cues: readonly Cue[]; confidence: number }) {
  const heaviest = Math.max(...cues.map((cue) => Math.abs(cue.weight))) || 1
  return (
    <table className={classes.weights}>
      <caption>
        <span className={classes.hidden}>{t.act.reasons}</span>
      </caption>
      <tbody>
        {cues.map((cue) => (
          <tr key={`${cue.id} ${cue.start}`}>
            <th scope="row" className={classes.words}>
              {cue.text === '' ? t.act.restOfArticle : cue.text}
            </th>
            <td className={classes.rule} title={t.act.cue(cue.id)}>
              {cue.id}
            </td>
            <td className={classes.weight}>{formatWeight(cue.weight)}</td>
            <td className={classes.bars}>
              <Bar share={cue.weight / heaviest} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={classes.words}>
            {t.act.sum}
          </th>
          <td className={classes.weight} colSpan={2}>
            {formatWeight(sumOf(cues))}
          </td>
          <td className={classes.bars} />
        </tr>
        <tr>
          <td className={classes.means} colSpan={4}>
            {t.act.sumMeans(formatRatio(confidence))}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

/** A weight as a length, to the right for the code and to the left against it: −1 to 1. */
function Bar({ share }: { share: number }) {
  return (
    <span className={classes.track} aria-hidden="true">
      <span
        className={classes.bar}
        data-sign={share < 0 ? 'against' : 'for'}
        style={{ inlineSize: `${Math.abs(share) * 50}%` }}
      />
    </span>
  )
}
