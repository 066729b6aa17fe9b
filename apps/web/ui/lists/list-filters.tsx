import type { Parties } from '../../api/parties.ts'
import { FilterBar, WIDE } from '../filter-bar.tsx'
import { PartySelect } from '../party-select.tsx'
import { RangeFields } from '../range-fields.tsx'
import { LazyText } from './lazy-text.tsx'
import { chosenIn, type ListView } from './list-view.ts'

interface Props {
  view: ListView
  change: (part: ListView) => void
  known: Parties | undefined
  /** What the list calls its fields. */
  words: Record<'search' | 'searchHint' | 'party' | 'counterpart' | 'anyParty', string>
}

const MOST_PARTIES = 50

/** What the reader of a list looks for: words, parties, days. */
export function ListFilters({ view, change, known, words }: Props) {
  const shared = {
    className: WIDE,
    placeholder: words.anyParty,
    parties: known?.parties ?? [],
    groups: known?.groups ?? [],
    most: MOST_PARTIES,
  }
  return (
    <FilterBar>
      <LazyText
        className={WIDE}
        label={words.search}
        placeholder={words.searchHint}
        value={view.q ?? ''}
        onChange={(q) => change({ q })}
        withIcon
      />
      <PartySelect
        {...shared}
        label={words.party}
        value={chosenIn(view, 'party')}
        onChange={(codes) => change({ party: codes.join(',') })}
      />
      <PartySelect
        {...shared}
        label={words.counterpart}
        value={chosenIn(view, 'counterpart')}
        onChange={(codes) => change({ counterpart: codes.join(',') })}
      />
      <RangeFields
        range={{ from: view.from, to: view.to }}
        onChange={(range) => change(range as ListView)}
        corpus={known?.range ?? null}
      />
    </FilterBar>
  )
}
