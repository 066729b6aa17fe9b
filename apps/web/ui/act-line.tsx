import { type CodedEvent, poleOf } from '@dualtrack/domain'
import { formatRatio, formatSignedTenths } from '../format/numbers.ts'
import { t } from '../strings/index.ts'
import classes from './act-line.module.css'

interface Props {
  act: CodedEvent
  /** Name of a party, from its code. */
  nameOf: (code: string) => string
}

/** Who does what to whom, and how surely: "Iran → United States, Threaten, verbal conflict, −3.5". */
export function ActLine({ act, nameOf }: Props) {
  const target = act.target === null ? t.act.noTarget : nameOf(act.target)
  return (
    <div className={classes.line}>
      <p className={classes.who}>
        {nameOf(act.source)}
        <span className={classes.arrow}>
          <span aria-hidden="true"> → </span>
          <span className={classes.spoken}> {t.act.towards} </span>
        </span>
        {target}
      </p>
      <p className={classes.what}>
        <span className={classes.type} data-pole={poleOf(act.quad)}>
          {t.types[act.type]}
        </span>
        <span>{t.quads[act.quad]}</span>
        {act.mode !== null && <span>{t.act.modes[act.mode]}</span>}
        <span>{t.modalities[act.modality]}</span>
        <span>
          {t.act.score} <b>{formatSignedTenths(act.score)}</b>
        </span>
        <span>
          {t.act.confidence} <b>{formatRatio(act.confidence)}</b>
        </span>
      </p>
    </div>
  )
}
