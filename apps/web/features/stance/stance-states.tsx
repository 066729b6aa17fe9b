import { Button, Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type Parties, usePartyNames } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { linesHeight, panelHeight } from './panel-height.ts'
import { DEFAULT_VIEW, panelKind, type StanceView } from './stance-search.ts'
import classes from './stance-states.module.css'

type Change = (part: Partial<StanceView>) => void

/** Room for the panels to come: the same number and height, so that nothing moves. */
export function StanceLoading({ view }: { view: StanceView }) {
  return (
    <div role="status" aria-label={t.app.loading} className={classes.loading}>
      <Skeleton height={20} width="60%" />
      {panelsToCome(view).map(({ key, height }) => (
        <div key={key} className={classes.panel}>
          <Skeleton height={22} width="40%" mb={12} />
          <Skeleton height={height} />
        </div>
      ))}
    </div>
  )
}

function panelsToCome(view: StanceView): { key: string; height: number }[] {
  if (view.pair.length > 0) return view.pair.map((key) => ({ key, height: linesHeight(view.pair.length, 2) }))
  if (panelKind(view) === 'lines') return [{ key: 'all', height: linesHeight(1, view.party.length) }]
  return view.party.map((key) => ({ key, height: panelHeight(view.party.length) }))
}

interface FaultProps {
  error: unknown
  retry: () => void
  change: Change
}

export const StanceFault = ({ error, retry, change }: FaultProps) => (
  <FaultNotice error={error} retry={retry}>
    <Button size="xs" variant="default" onClick={() => change(DEFAULT_VIEW)}>
      {t.faults.reset}
    </Button>
  </FaultNotice>
)

export function ChooseParty({ change }: { change: Change }) {
  return (
    <Notice tone="empty" title={t.stance.noParty} hint={t.stance.noPartyHint}>
      <Button size="xs" variant="default" onClick={() => change({ party: DEFAULT_VIEW.party })}>
        {t.stance.tryDefault}
      </Button>
    </Notice>
  )
}

export function EmptyCorpus() {
  return (
    <Notice tone="empty" title={t.stance.emptyCorpus} hint={t.stance.emptyCorpusHint}>
      <Link to="/sources">{t.stance.toSources}</Link>
    </Notice>
  )
}

interface EmptyPartyProps {
  party: string
  view: StanceView
  change: Change
  known: Parties
}

const SUGGESTIONS = 3

/** The parties that act most and are not shown yet. */
const busiest = (known: Parties, shown: readonly string[]) =>
  known.parties
    .filter((party) => party.events > 0 && !shown.includes(party.code))
    .toSorted((a, b) => b.events - a.events)
    .slice(0, SUGGESTIONS)

/** A party without a single act in the range: says so, and what would bring some. */
export function EmptyParty({ party, view, change, known }: EmptyPartyProps) {
  const nameOf = usePartyNames()
  const bounded = view.from !== undefined || view.to !== undefined
  const instead = (code: string) => view.party.map((one) => (one === party ? code : one))
  return (
    <Notice tone="empty" title={t.stance.emptyRange(nameOf(party))} hint={t.stance.emptyRangeHint}>
      {bounded && (
        <Button size="xs" variant="default" onClick={() => change({ from: undefined, to: undefined })}>
          {t.stance.emptyWhole}
        </Button>
      )}
      {view.counterpart.length > 0 && (
        <Button size="xs" variant="default" onClick={() => change({ counterpart: [] })}>
          {t.stance.emptyCounterpart}
        </Button>
      )}
      {busiest(known, view.party).map((other) => (
        <Button
          key={other.code}
          size="xs"
          variant="subtle"
          onClick={() => change({ party: instead(other.code) })}
        >
          {t.stance.emptyOther(other.name)}
        </Button>
      ))}
    </Notice>
  )
}
