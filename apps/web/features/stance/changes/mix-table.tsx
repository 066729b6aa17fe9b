import type { ChangeExplanation } from '@dualtrack/domain'
import { formatSignedTenths } from '../../../format/numbers.ts'
import { t } from '../../../strings/index.ts'
import classes from './change-drawer.module.css'

/** The difference parted into conduct, mix and thin evidence, once by counterpart and once by outlet. */
export function MixTable({ why }: { why: ChangeExplanation }) {
  const words = t.changes.drawer
  const rows = [
    [words.byCounterpart, why.counterpartMix],
    [words.byOutlet, why.outletMix],
  ] as const
  return (
    <div className={classes.part}>
      <table className={classes.table}>
        <caption>{words.mix}</caption>
        <thead>
          <tr>
            <th scope="col">{words.mixOf}</th>
            <th scope="col">{words.within}</th>
            <th scope="col">{words.mixPart}</th>
            <th scope="col">{words.thin}</th>
            <th scope="col">{words.sum}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, mix]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{formatSignedTenths(mix.within)}</td>
              <td>{formatSignedTenths(mix.mix)}</td>
              <td>{formatSignedTenths(mix.thin)}</td>
              <td>{formatSignedTenths(why.change.difference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.aside}>
        {words.mixHint} {words.adds}
      </p>
    </div>
  )
}
