import { t } from '../strings/index.ts'
import tables from './data-table.module.css'

interface Props {
  label: string
  /** Which way the table is sorted by this column, if it is. */
  sorted: 'ascending' | 'descending' | undefined
  onSort: () => void
}

const MARKS = { ascending: '↑', descending: '↓' }

/** The head of a column by which a table can be sorted. */
export const SortHeader = ({ label, sorted, onSort }: Props) => (
  <th scope="col" aria-sort={sorted ?? 'none'}>
    <button type="button" className={tables.sort} title={t.table.sortBy(label)} onClick={onSort}>
      {label}
      <span aria-hidden="true" className={tables.mark}>
        {sorted === undefined ? '' : MARKS[sorted]}
      </span>
    </button>
  </th>
)
