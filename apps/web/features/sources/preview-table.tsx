import type { ImportPreview } from '@dualtrack/domain'
import { NativeSelect } from '@mantine/core'
import { t } from '../../strings/index.ts'
import { assign, type DraftMapping, FIELDS, fieldOf, type MappedField } from './mapping.ts'
import classes from './preview-table.module.css'

const words = t.sources.imports

interface Props {
  preview: ImportPreview
  mapping: DraftMapping
  onChange: (mapping: DraftMapping) => void
}

/** The field that stands for why a row is no article. */
const PROBLEM = 'problem'

const NAMES: Readonly<Record<string, string>> = { ...t.sources.fields, [PROBLEM]: t.sources.problem }

/** What stands in the first rows, in the order of the fields; a row that cannot be read has its problem. */
function columnsOf({ columns, rows }: ImportPreview): readonly string[] {
  if (columns !== null) return columns
  const filled = new Set(rows.flatMap((row) => Object.keys(row)))
  return Object.keys(NAMES).filter((name) => filled.has(name))
}

/** The first rows; over each column of a table stands the field that it becomes. */
export function PreviewTable({ preview, mapping, onChange }: Props) {
  const columns = columnsOf(preview)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so keys must reach it.
    <section className={classes.frame} tabIndex={0} aria-label={words.firstRows(preview.name)}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {preview.columns === null ? (
                  NAMES[column]
                ) : (
                  <ColumnHead column={column} mapping={mapping} onChange={onChange} />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no identity and never move.
            <tr key={i}>
              {columns.map((column) => (
                <td
                  key={column}
                  data-left-out={preview.columns !== null && fieldOf(mapping, column) === undefined}
                  data-problem={preview.columns === null && column === PROBLEM}
                >
                  <div className={classes.cell}>{row[column] ?? ''}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const CHOICES = [
  { value: '', label: t.sources.leftOut },
  ...FIELDS.map((value) => ({ value, label: t.sources.fields[value] })),
]

function ColumnHead({ column, mapping, onChange }: { column: string } & Pick<Props, 'mapping' | 'onChange'>) {
  return (
    <>
      <span className={classes.column}>{column}</span>
      <NativeSelect
        size="xs"
        aria-label={words.becomes(column)}
        data={CHOICES}
        value={fieldOf(mapping, column) ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(assign(mapping, column, value === '' ? undefined : (value as MappedField)))
        }
      />
    </>
  )
}
