import type { RecodeDiff } from '@dualtrack/domain'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import tables from '../../ui/data-table.module.css'

const COLUMNS = ['before', 'after', 'kept', 'added', 'removed', 'retypedFrom', 'retypedTo'] as const

/** The acts of each type before and after, and how the one becomes the other. */
export function DiffTable({ types }: Pick<RecodeDiff, 'types'>) {
  const words = t.recode.table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={tables.frame} aria-label={words.caption} tabIndex={0}>
      <table className={tables.table}>
        <caption className={tables.caption}>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.type}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" title={words.hints[column]}>
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {types.map((row) => (
            <tr key={row.type}>
              <th scope="row">{t.types[row.type]}</th>
              {COLUMNS.map((column) => (
                <td key={column}>{formatCount(row[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
