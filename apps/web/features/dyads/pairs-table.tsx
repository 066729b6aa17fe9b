import { useState } from 'react'
import {
  formatBand,
  formatCount,
  formatRatio,
  formatSignedTenths,
  formatTenths,
} from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import tables from '../../ui/data-table.module.css'
import { SortHeader } from '../../ui/sort-header.tsx'
import type { OpenDyad } from './dyads-search.ts'
import { isThin } from './hostile.ts'
import type { PairRow } from './to-matrix.ts'

interface Props {
  pairs: readonly PairRow[]
  nameOf: (code: string) => string
  onOpen: (dyad: OpenDyad) => void
}

type Sort = { column: keyof typeof VALUES; down: boolean }

const VALUES = {
  net: ({ stance }: PairRow) => stance.net,
  back: ({ back }: PairRow) => back?.net ?? null,
  diplomacy: ({ stance }: PairRow) => stance.diplomacy,
  threat: ({ stance }: PairRow) => stance.threat,
  dualTrack: ({ stance }: PairRow) => stance.dualTrack,
  events: ({ stance }: PairRow) => stance.events,
  stories: ({ stance }: PairRow) => stance.stories,
}
const COLUMNS = Object.keys(VALUES) as (keyof typeof VALUES)[]

/** Sorted by a column; what has no value comes last either way. */
function sorted(pairs: readonly PairRow[], { column, down }: Sort): PairRow[] {
  const value = VALUES[column]
  return pairs.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return down ? y - x : x - y
  })
}

/** The pairs in figures, each beside its way back. */
export function PairsTable({ pairs, nameOf, onOpen }: Props) {
  const words = t.dyads.columns
  const [sort, setSort] = useState<Sort>({ column: 'events', down: true })
  const sortBy = (column: Sort['column']) =>
    setSort((now) => ({
      column,
      down: now.column === column ? !now.down : column !== 'net' && column !== 'back',
    }))
  return (
    <section className={tables.frame} aria-label={t.dyads.table}>
      <table className={tables.table}>
        <caption className={tables.caption}>{t.dyads.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            <th scope="col" className={tables.text}>
              {words.target}
            </th>
            {COLUMNS.map((column) => (
              <SortHeader
                key={column}
                label={words[column]}
                sorted={sort.column === column ? (sort.down ? 'descending' : 'ascending') : undefined}
                onSort={() => sortBy(column)}
              />
            ))}
            <th scope="col">{words.band}</th>
          </tr>
        </thead>
        <tbody>
          {sorted(pairs, sort).map((pair) => (
            <Row key={`${pair.source} ${pair.target}`} pair={pair} nameOf={nameOf} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ pair, nameOf, onOpen }: { pair: PairRow } & Omit<Props, 'pairs'>) {
  const { source, target, stance, back } = pair
  const [from, to] = [nameOf(source), nameOf(target)]
  return (
    <tr data-thin={isThin(stance)}>
      <th scope="row">
        <button
          type="button"
          className={tables.open}
          aria-label={t.dyads.open(from, to)}
          onClick={() => onOpen({ source, target })}
        >
          {from}
        </button>
      </th>
      <td className={tables.text}>{to}</td>
      <td className={tables.strong}>{formatSignedTenths(stance.net)}</td>
      <td>{formatSignedTenths(back?.net)}</td>
      <td>{formatTenths(stance.diplomacy)}</td>
      <td>{formatTenths(stance.threat)}</td>
      <td>{formatRatio(stance.dualTrack)}</td>
      <td>{formatCount(stance.events)}</td>
      <td>
        {formatCount(stance.stories)}
        {isThin(stance) && <span className={tables.thin}> {t.dyads.thin}</span>}
      </td>
      <td>{formatBand(stance.bands.net)}</td>
    </tr>
  )
}
