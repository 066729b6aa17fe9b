import type { MapParty } from '@dualtrack/domain'
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

interface Props {
  caption: string
  parties: readonly MapParty[]
  nameOf: (code: string) => string
  onOpen: (code: string) => void
}

const VALUES = {
  net: ({ stance }: MapParty) => stance.net,
  diplomacy: ({ stance }: MapParty) => stance.diplomacy,
  threat: ({ stance }: MapParty) => stance.threat,
  dualTrack: ({ stance }: MapParty) => stance.dualTrack,
  share: ({ stance }: MapParty) => stance.share,
  volume: ({ stance }: MapParty) => stance.events,
}
type Column = keyof typeof VALUES
const COLUMNS = Object.keys(VALUES) as Column[]

function sorted(parties: readonly MapParty[], column: Column, down: boolean): MapParty[] {
  const value = VALUES[column]
  return parties.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return down ? y - x : x - y
  })
}

/** The parties of the map in figures. */
export function MapTable({ caption, parties, nameOf, onOpen }: Props) {
  const [sort, setSort] = useState<{ column: Column; down: boolean }>({ column: 'volume', down: true })
  const sortBy = (column: Column) =>
    setSort((now) => ({ column, down: now.column === column ? !now.down : column !== 'net' }))
  return (
    <section className={tables.frame} aria-label={caption}>
      <table className={tables.table}>
        <caption className={tables.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.map.party}</th>
            {COLUMNS.map((column) => (
              <SortHeader
                key={column}
                label={t.measures[column]}
                sorted={sort.column === column ? (sort.down ? 'descending' : 'ascending') : undefined}
                onSort={() => sortBy(column)}
              />
            ))}
            <th scope="col">{t.map.stories}</th>
            <th scope="col">{t.map.band}</th>
          </tr>
        </thead>
        <tbody>
          {sorted(parties, sort.column, sort.down).map(({ party, stance, thin }) => (
            <tr key={party} data-thin={thin}>
              <th scope="row">
                <button
                  type="button"
                  className={tables.open}
                  aria-label={t.map.open(nameOf(party))}
                  onClick={() => onOpen(party)}
                >
                  {nameOf(party)}
                </button>
              </th>
              <td className={tables.strong}>{formatSignedTenths(stance.net)}</td>
              <td>{formatTenths(stance.diplomacy)}</td>
              <td>{formatTenths(stance.threat)}</td>
              <td>{formatRatio(stance.dualTrack)}</td>
              <td>{formatRatio(stance.share)}</td>
              <td>{formatCount(stance.events)}</td>
              <td>
                {formatCount(stance.stories)}
                {thin && <span className={tables.thin}> {t.map.thin}</span>}
              </td>
              <td>{formatBand(stance.bands.net)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
