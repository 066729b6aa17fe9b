import { Button, SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { usePartyNames } from '../../api/parties.ts'
import { formatBucket } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import { EvidenceDrawer } from '../../ui/evidence/evidence-drawer.tsx'
import { Notice } from '../../ui/notice.tsx'
import { evidenceRange } from './evidence-range.ts'
import type { ShownRange } from './shown-range.ts'
import type { OpenPoint, StanceView } from './stance-search.ts'

interface Props {
  view: StanceView
  change: (part: Partial<StanceView>) => void
  /** First and last day shown; undefined while they are not known. */
  range: ShownRange | undefined
}

/** The sentences behind a point of the chart. Open while the address names one. */
export function PointEvidence({ view, change, range }: Props) {
  const nameOf = usePartyNames()
  const { open } = view
  return (
    <EvidenceDrawer
      opened={open !== undefined}
      title={
        open === undefined
          ? ''
          : t.stance.drawer.subject(whoseOf(open, nameOf), formatBucket(open.day, view.bucket))
      }
      filter={open === undefined || range === undefined ? undefined : filterOf(open, view, range)}
      onClose={() => change({ open: undefined, span: 'bucket' })}
      empty={view.span === 'bucket' ? <NothingInBucket view={view} change={change} /> : undefined}
    >
      <SpanChoice view={view} change={change} />
      {open !== undefined && range !== undefined && (
        <Link to="/method" hash="point" search={methodSearch(open, view, range)}>
          {t.point.ask}
        </Link>
      )}
    </EvidenceDrawer>
  )
}

const whoseOf = ({ party, counterpart }: OpenPoint, nameOf: (code: string) => string) =>
  counterpart === undefined ? nameOf(party) : t.compare.direction(nameOf(party), nameOf(counterpart))

const filterOf = (open: OpenPoint, view: StanceView, range: ShownRange) => ({
  party: open.party,
  counterpart: open.counterpart ?? view.counterpart.join(','),
  basis: view.basis,
  ...evidenceRange(open, view, range),
})

/** The point of the line, as the Method page works it out: its whole window. */
const methodSearch = (open: OpenPoint, view: StanceView, range: ShownRange) => ({
  party: open.party,
  counterpart: open.counterpart ?? view.counterpart.join(','),
  day: evidenceRange(open, { ...view, span: 'window' }, range).to,
  window: String(view.window),
  scale: view.scale,
  count: view.count,
  basis: view.basis,
})

function SpanChoice({ view, change }: Pick<Props, 'view' | 'change'>) {
  const words = t.stance.drawer
  return (
    <SegmentedControl
      fullWidth
      size="sm"
      aria-label={words.span}
      value={view.span}
      onChange={(value) => change({ span: value === 'window' ? 'window' : 'bucket' })}
      data={[
        { value: 'bucket', label: words.bucket[view.bucket] },
        { value: 'window', label: words.window(view.window) },
      ]}
    />
  )
}

function NothingInBucket({ view, change }: Pick<Props, 'view' | 'change'>) {
  const words = t.stance.drawer
  return (
    <Notice tone="empty" title={words.none[view.bucket]} hint={words.noneHint(view.window)}>
      <Button size="xs" variant="default" onClick={() => change({ span: 'window' })}>
        {words.showWindow}
      </Button>
    </Notice>
  )
}
