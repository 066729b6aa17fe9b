import type { Parties } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { FilterBar, WIDE } from '../../ui/filter-bar.tsx'
import { LazyText } from '../../ui/lists/lazy-text.tsx'
import { chosenIn } from '../../ui/lists/list-view.ts'
import { PartySelect } from '../../ui/party-select.tsx'
import { RangeFields } from '../../ui/range-fields.tsx'
import type { ArticlesView } from './use-articles-view.ts'

interface Props {
  view: ArticlesView
  change: (part: ArticlesView) => void
  known: Parties | undefined
}

const MOST_PARTIES = 50

/** What the reader looks for: words, parties, days. */
export function ArticlesFilters({ view, change, known }: Props) {
  const shared = { parties: known?.parties ?? [], groups: known?.groups ?? [], most: MOST_PARTIES }
  return (
    <FilterBar>
      <LazyText
        className={WIDE}
        label={t.articles.search}
        placeholder={t.articles.searchHint}
        value={view.q ?? ''}
        onChange={(q) => change({ q })}
        withIcon
      />
      <PartySelect
        {...shared}
        className={WIDE}
        label={t.articles.party}
        placeholder={t.articles.anyParty}
        value={chosenIn(view, 'party')}
        onChange={(codes) => change({ party: codes.join(',') })}
      />
      <PartySelect
        {...shared}
        className={WIDE}
        label={t.articles.counterpart}
        placeholder={t.articles.anyParty}
        value={chosenIn(view, 'counterpart')}
        onChange={(codes) => change({ counterpart: codes.join(',') })}
      />
      <RangeFields
        range={{ from: view.from, to: view.to }}
        onChange={(range) => change(range as ArticlesView)}
        corpus={known?.range ?? null}
      />
    </FilterBar>
  )
}
