import type { ChangePoint } from '@dualtrack/domain'
import { formatSignedTenths } from '../../../format/numbers.ts'
import { t } from '../../../strings/index.ts'
import classes from './change-drawer.module.css'

interface Props {
  heading: string
  rows: readonly { key: string; name: string; before: number; after: number; contribution: number }[]
  change: ChangePoint
}

/** What the parts of one kind gave to the level before and after; the last row is the sum of the others. */
export function ContributionTable({ heading, rows, change }: Props) {
  const words = t.changes.drawer
  return (
    <table className={classes.table}>
      <caption>{heading}</caption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
          <th scope="col">{words.contribution}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, before, after, contribution }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{formatSignedTenths(before)}</td>
            <td>{formatSignedTenths(after)}</td>
            <td>{formatSignedTenths(contribution)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.sum}</th>
          <td>{formatSignedTenths(change.before.value)}</td>
          <td>{formatSignedTenths(change.after.value)}</td>
          <td>{formatSignedTenths(change.difference)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
