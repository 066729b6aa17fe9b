import { MAP_ROLES, MEASURES, type Measure } from '@dualtrack/domain'
import { Input, NativeSelect, SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import type { Parties } from '../../api/parties.ts'
import { REGIONS, type Region } from '../../charts/world/regions.ts'
import { t } from '../../strings/index.ts'
import { BasisField, CountField, ScaleField } from '../../ui/count-fields.tsx'
import { FilterBar, WIDE } from '../../ui/filter-bar.tsx'
import { PartySelect } from '../../ui/party-select.tsx'
import type { MapView } from './map-search.ts'

interface Props {
  view: MapView
  change: (part: Partial<MapView>) => void
  /** Undefined while it loads: the filter works by codes until then. */
  known: Parties | undefined
}

const MOST_CHOSEN = 50
const WINDOWS = [7, 14, 30, 90, 365]

/** What the map shows: every control changes the address, and the address is the view. */
export function MapFilters({ view, change, known }: Props) {
  const words = t.map
  const label = useId()
  const windows = [...new Set([...WINDOWS, view.window])].sort((a, b) => a - b)
  return (
    <FilterBar>
      <NativeSelect
        size="xs"
        label={words.measure}
        data={MEASURES.map((value) => ({ value, label: t.measures[value] }))}
        value={view.measure}
        onChange={(event) => change({ measure: event.currentTarget.value as Measure })}
      />
      <Input.Wrapper size="xs" label={words.role} labelElement="div" labelProps={{ id: label }}>
        <SegmentedControl
          size="xs"
          display="flex"
          aria-labelledby={label}
          data={MAP_ROLES.map((value) => ({ value, label: words.roles[value] }))}
          value={view.role}
          onChange={(role) => change({ role })}
        />
      </Input.Wrapper>
      <PartySelect
        className={WIDE}
        label={words.counterpart[view.role]}
        placeholder={words.counterpartHint}
        value={view.counterpart}
        onChange={(counterpart) => change({ counterpart })}
        parties={known?.parties ?? []}
        groups={known?.groups ?? []}
        most={MOST_CHOSEN}
      />
      <NativeSelect
        size="xs"
        label={words.window}
        data={windows.map(String)}
        value={String(view.window)}
        onChange={(event) => change({ window: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        size="xs"
        label={words.region}
        data={REGIONS.map((value) => ({ value, label: words.regions[value] }))}
        value={view.region}
        onChange={(event) => change({ region: event.currentTarget.value as Region })}
      />
      <ScaleField value={view.scale} onChange={(scale) => change({ scale })} />
      <CountField value={view.count} onChange={(count) => change({ count })} />
      <BasisField value={view.basis} onChange={(basis) => change({ basis })} />
    </FilterBar>
  )
}
