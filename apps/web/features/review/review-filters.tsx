import { Input, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { partiesQuery } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { FilterBar, WIDE } from '../../ui/filter-bar.tsx'
import { PartySelect } from '../../ui/party-select.tsx'
import { RangeFields } from '../../ui/range-fields.tsx'
import { REVIEW_VIEWS, type ReviewView } from './review-search.ts'

interface Props {
  view: ReviewView
  change: (part: Partial<ReviewView>) => void
}

const MOST_CHOSEN = 50

/** What is shown, and of whose acts: every control changes the address, and the address is the view. */
export function ReviewFilters({ view, change }: Props) {
  const { data: known } = useQuery(partiesQuery)
  const label = useId()
  return (
    <FilterBar>
      <Input.Wrapper size="xs" label={t.review.show} labelElement="div" labelProps={{ id: label }}>
        <SegmentedControl
          size="xs"
          display="flex"
          aria-labelledby={label}
          data={REVIEW_VIEWS.map((value) => ({ value, label: t.review.views[value] }))}
          value={view.show}
          onChange={(show) => change({ show })}
        />
      </Input.Wrapper>
      {view.show === 'queue' && (
        <>
          <PartySelect
            className={WIDE}
            label={t.review.party}
            placeholder={t.review.anyParty}
            value={view.party}
            onChange={(party) => change({ party })}
            parties={known?.parties ?? []}
            groups={known?.groups ?? []}
            most={MOST_CHOSEN}
          />
          <RangeFields range={view} onChange={change} corpus={known?.range ?? null} />
        </>
      )}
    </FilterBar>
  )
}
