import { useQuery } from '@tanstack/react-query'
import { type Parties, partiesQuery } from '../../api/parties.ts'
import { stanceQuery } from '../../api/stance.ts'
import page from '../../ui/page.module.css'
import { FindingsProvider } from './findings-provider.tsx'
import { PointEvidence } from './point-evidence.tsx'
import { fittedView, shownRange } from './shown-range.ts'
import { StanceFilters } from './stance-filters.tsx'
import { StanceHeader } from './stance-header.tsx'
import classes from './stance-page.module.css'
import { StancePanels } from './stance-panels.tsx'
import { hasWho, isAskable, type StanceView, stanceQueryOf } from './stance-search.ts'
import { ChooseParty, EmptyCorpus, StanceFault, StanceLoading } from './stance-states.tsx'
import { useStanceView } from './use-stance-view.ts'

/** Who talks, who threatens: a chart per party, over time, down to the sentences. */
export function StancePage() {
  const { view: chosen, change } = useStanceView()
  const parties = useQuery(partiesQuery)
  const known = parties.data
  const view = fittedView(chosen, shownRange(chosen, known))
  return (
    <div className={page.page}>
      <div className={classes.stack}>
        <StanceFilters view={view} change={change} known={known} />
        <StanceHeader view={view} change={change} range={shownRange(view, known)} />
        <FindingsProvider view={view} change={change} range={shownRange(view, known)} known={known}>
          {parties.isError ? (
            <StanceFault error={parties.error} retry={() => void parties.refetch()} change={change} />
          ) : (
            <StanceBody view={view} change={change} known={known} />
          )}
        </FindingsProvider>
      </div>
      <PointEvidence view={view} change={change} range={shownRange(view, known)} />
    </div>
  )
}

interface BodyProps {
  view: StanceView
  change: (part: Partial<StanceView>) => void
  known: Parties | undefined
}

function StanceBody({ view, change, known }: BodyProps) {
  const stance = useQuery({ ...stanceQuery(stanceQueryOf(view)), enabled: isAskable(view) })
  const range = shownRange(view, known)
  if (known?.range === null) return <EmptyCorpus />
  if (!hasWho(view)) return <ChooseParty change={change} />
  // Before the days of the corpus are known, a series may be asked for that is too long.
  if (stance.isError && known !== undefined) {
    return <StanceFault error={stance.error} retry={() => void stance.refetch()} change={change} />
  }
  if (stance.data === undefined || known === undefined || range === undefined) {
    return <StanceLoading view={view} />
  }
  return (
    <StancePanels
      answer={stance.data}
      stale={stance.isPlaceholderData}
      view={view}
      change={change}
      range={range}
      known={known}
    />
  )
}
