import { Input, MultiSelect, NativeSelect, SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import type { Parties } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { BasisField, CountField, ScaleField } from '../../ui/count-fields.tsx'
import { FilterBar, WIDE } from '../../ui/filter-bar.tsx'
import { PartySelect } from '../../ui/party-select.tsx'
import { RangeFields } from '../../ui/range-fields.tsx'
import { type DyadsView, ORDERS } from './dyads-search.ts'

interface Props {
  view: DyadsView
  change: (part: Partial<DyadsView>) => void
  /** Undefined while it loads: the filter works by codes until then. */
  known: Parties | undefined
}

const MOST_CHOSEN = 50
const TOPS = [10, 20, 40, 100]

/** What the matrix shows: every control changes the address, and the address is the view. */
export function DyadsFilters({ view, change, known }: Props) {
  const words = t.dyads
  const [parties, groups] = [known?.parties ?? [], known?.groups ?? []]
  const label = useId()
  const tops = [...new Set([...TOPS, view.top])].sort((a, b) => a - b)
  return (
    <FilterBar>
      <PartySelect
        className={WIDE}
        label={words.source}
        placeholder={words.sourceHint}
        value={view.source}
        onChange={(source) => change({ source })}
        parties={parties}
        groups={groups}
        most={MOST_CHOSEN}
      />
      <PartySelect
        className={WIDE}
        label={words.target}
        placeholder={words.targetHint}
        value={view.target}
        onChange={(target) => change({ target })}
        parties={parties}
        groups={groups}
        most={MOST_CHOSEN}
      />
      <MultiSelect
        className={WIDE ?? ''}
        size="xs"
        label={words.group}
        placeholder={view.group.length === 0 ? words.groupHint : ''}
        data={groups.map(({ code, name }) => ({ value: code, label: name }))}
        value={view.group}
        onChange={(group) => change({ group })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': `${t.filters.clear}: ${words.group}` }}
        withScrollArea={false}
        comboboxProps={{ withinPortal: false, zIndex: 20, shadow: 'md' }}
        attributes={{ options: { tabIndex: -1 } }}
        maxDropdownHeight={280}
      />
      <RangeFields range={view} onChange={change} corpus={known?.range ?? null} />
      <NativeSelect
        size="xs"
        label={words.top}
        data={tops.map(String)}
        value={String(view.top)}
        onChange={(event) => change({ top: Number(event.currentTarget.value) })}
      />
      <Input.Wrapper size="xs" label={words.order} labelElement="div" labelProps={{ id: label }}>
        <SegmentedControl
          size="xs"
          display="flex"
          aria-labelledby={label}
          data={ORDERS.map((value) => ({ value, label: words.orders[value] }))}
          value={view.order}
          onChange={(order) => change({ order })}
        />
      </Input.Wrapper>
      <ScaleField value={view.scale} onChange={(scale) => change({ scale })} />
      <CountField value={view.count} onChange={(count) => change({ count })} />
      <BasisField value={view.basis} onChange={(basis) => change({ basis })} />
    </FilterBar>
  )
}
