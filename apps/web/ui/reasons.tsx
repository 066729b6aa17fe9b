import type { CodedEvent } from '@dualtrack/domain'
import { formatSignedTenths, formatTenths } from '../format/numbers.ts'
import { t } from '../strings/index.ts'
import classes from './reasons.module.css'

/** The words and features that led to a code, each with its weight, and the type that came second. */
export function Reasons({ act }: { act: CodedEvent }) {
  const cues = [...act.evidence.cues].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const heaviest = Math.abs(cues[0]?.weight ?? 1) || 1
  return (
    <div className={classes.reasons}>
      {cues.length === 0 && <p className={classes.note}>{t.act.noCues}</p>}
      <ul className={classes.list}>
        {cues.map((cue) => (
          <li key={`${cue.id} ${cue.start}`} className={classes.cue}>
            <span className={classes.words}>{cue.text === '' ? t.act.restOfArticle : cue.text}</span>
            <span className={classes.rule} title={t.act.cue(cue.id)}>
              {cue.id}
            </span>
            <span className={classes.weight}>{formatSignedTenths(cue.weight)}</span>
            <span className={classes.track} aria-hidden="true">
              <span
                className={classes.bar}
                data-sign={cue.weight < 0 ? 'against' : 'for'}
                style={{ inlineSize: `${(Math.abs(cue.weight) / heaviest) * 100}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
      {act.runnerUp !== null && (
        <p className={classes.note}>
          {t.act.runnerUp(
            act.runnerUp.type === 'NONE' ? t.act.noType : t.types[act.runnerUp.type],
            formatTenths(act.runnerUp.margin),
          )}
        </p>
      )}
    </div>
  )
}
