import type { Measure } from '@dualtrack/domain'
import { useId } from 'react'
import { formatCount, formatRatio, formatWhole } from '../format/numbers.ts'
import { t } from '../strings/index.ts'
import classes from './measure-steps.module.css'
import { type KeyStep, keyOf, type Step } from './measure-steps.ts'
import { StepPatterns } from './step-patterns.tsx'
import { StepShape } from './step-shape.tsx'

const SIZE = { width: 22, height: 12 }

function print(measure: Measure): (x: number) => string {
  if (measure === 'volume') return formatCount
  return measure === 'share' || measure === 'dualTrack' ? formatRatio : formatWhole
}

function wordsOf({ from, to }: KeyStep, measure: Measure): string {
  const shown = print(measure)
  if (from === null) return t.steps.below(shown(to ?? 0))
  return to === null ? t.steps.from(shown(from)) : t.steps.between(shown(from), shown(to))
}

interface Props {
  measure: Measure
  /** `map`: threat is dotted there, and no acts are hatched. */
  of: 'map' | 'matrix'
}

/** What the colours of a measure stand for. */
export const StepKey = ({ measure, of }: Props) => (
  <ul className={classes.key} aria-label={t.steps.key(t.measures[measure])}>
    {keyOf(measure).map((entry) => (
      <li key={`${entry.step.side}${entry.step.level}`}>
        <Swatch step={entry.step} dotted={of === 'map'} />
        {wordsOf(entry, measure)}
      </li>
    ))}
    {of === 'map' && (
      <li>
        <Swatch step={null} dotted={false} />
        {t.steps.none}
      </li>
    )}
  </ul>
)

function Swatch({ step, dotted }: { step: Step | null; dotted: boolean }) {
  const patterns = useId()
  return (
    <svg {...SIZE} aria-hidden="true" className={classes.swatch}>
      <StepPatterns id={patterns} />
      <StepShape
        step={step}
        dotted={dotted}
        patterns={patterns}
        draw={(paint) => <rect {...SIZE} {...paint} />}
      />
    </svg>
  )
}
