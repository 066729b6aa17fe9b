import type { Parties } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { FilterBar, WIDE } from '../../ui/filter-bar.tsx'
import { LazyText } from '../../ui/lists/lazy-text.tsx'
import { chosenIn } from '../../ui/lists/list-view.ts'
import { PartySelect } from '../../ui/party-select.tsx'
import { RangeFields } from '../../ui/range-fields.tsx'
import type { EventsView } from './use-events-view.ts'

interface Props {
  view: EventsView
  change: (part: EventsView) => void
  known: Parties | undefined
}

const MOST_PARTIES = 50

/** What the reader looks for: words, parties, days. */
export function EventsFilters({ view, change, known }: Props) {
  const shared = { parties: known?.parties ?? [], groups: known?.groups ?? [], most: MOST_PARTIES }
  return (
    <FilterBar>
      <LazyText
        className={WIDE}
        label={t.events.search}
        placeholder={t.events.searchHint}
        value={view.q ?? ''}
        onChange={(q) => change({ q })}
        withIcon
      />
      <PartySelect
        {...shared}
        className={WIDE}
        label={t.events.party}
        placeholder={t.events.anyParty}
        value={chosenIn(view, 'party')}
        onChange={(codes) => change({ party: codes.join(',') })}
      />
      <PartySelect
        {...shared}
        className={WIDE}
        label={t.events.counterpart}
        placeholder={t.events.anyParty}
        value={chosenIn(view, 'counterpart')}
        onChange={(codes) => change({ counterpart: codes.join(',') })}
      />
      <RangeFields
        range={{ from: view.from, to: view.to }}
        onChange={(range) => change(range as EventsView)}
        corpus={known?.range ?? null}
      />
    </FilterBar>
  )
}
