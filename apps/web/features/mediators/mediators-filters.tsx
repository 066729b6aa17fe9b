import { BUCKETS, type Bucket } from '@dualtrack/domain'
import { NativeSelect } from '@mantine/core'
import type { Parties } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { BasisField, CountField } from '../../ui/count-fields.tsx'
import { FilterBar, WIDE } from '../../ui/filter-bar.tsx'
import { PartySelect } from '../../ui/party-select.tsx'
import { RangeFields } from '../../ui/range-fields.tsx'
import type { MediatorsView } from './mediators-search.ts'

interface Props {
  view: MediatorsView
  change: (part: Partial<MediatorsView>) => void
  /** Undefined while it loads: the filter works by codes until then. */
  known: Parties | undefined
}

const MOST_CHOSEN = 50

/** What the network shows: every control changes the address, and the address is the view. */
export function MediatorsFilters({ view, change, known }: Props) {
  const words = t.mediators
  const [parties, groups] = [known?.parties ?? [], known?.groups ?? []]
  return (
    <FilterBar>
      <PartySelect
        className={WIDE}
        label={words.party}
        placeholder={words.partyHint}
        value={view.party}
        onChange={(party) => change({ party })}
        parties={parties}
        groups={groups}
        most={MOST_CHOSEN}
      />
      <PartySelect
        className={WIDE}
        label={words.mediator}
        placeholder={words.mediatorHint}
        value={view.mediator}
        onChange={(mediator) => change({ mediator })}
        parties={parties}
        groups={groups}
        most={MOST_CHOSEN}
      />
      <RangeFields range={view} onChange={change} corpus={known?.range ?? null} />
      <NativeSelect
        size="xs"
        label={t.filters.bucket}
        data={BUCKETS.map((value) => ({ value, label: t.filters.buckets[value] }))}
        value={view.bucket}
        onChange={(event) => change({ bucket: event.currentTarget.value as Bucket })}
      />
      <CountField value={view.count} onChange={(count) => change({ count })} />
      <BasisField value={view.basis} onChange={(basis) => change({ basis })} />
    </FilterBar>
  )
}
