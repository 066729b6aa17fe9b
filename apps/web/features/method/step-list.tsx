import { t } from '../../strings/index.ts'
import type { Step } from './point-steps.ts'
import classes from './step-list.module.css'

/** A calculation: of each line the formula, the numbers put in, and what they give. */
export function StepList({ steps, label }: { steps: readonly Step[]; label: string }) {
  const { names, formulas } = t.point
  return (
    <ol className={classes.steps} aria-label={label}>
      {steps.map(({ name, numbers, result }) => (
        <li key={name} data-step={name}>
          <p className={classes.formula}>{t.point.result(names[name], formulas[name])}</p>
          <p className={classes.numbers}>
            {numbers} = <b>{result}</b>
          </p>
        </li>
      ))}
    </ol>
  )
}
