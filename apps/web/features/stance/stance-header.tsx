import { SegmentedControl } from '@mantine/core'
import { csvLink } from '../../api/links.ts'
import { usePartyNames } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { CopyLink } from '../../ui/copy-link.tsx'
import { DownloadButton } from '../../ui/download-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { hasWho, isAskable, LAYOUTS, type Layout, type StanceView, stanceQueryOf } from './stance-search.ts'
import { StanceTakeAway } from './stance-take-away.tsx'
import { ViewSteps } from './view-steps.tsx'
import { headingOf, leadOf, whoOf } from './view-words.ts'

interface Props {
  view: StanceView
  change: (part: Partial<StanceView>) => void
  /** First and last day shown; undefined while they are not known. */
  range: { from: string; to: string } | undefined
}

/** What is shown, in words, and the ways to take it away. */
export function StanceHeader({ view, change, range }: Props) {
  const nameOf = usePartyNames()
  return (
    <PageHeader
      name={hasWho(view) ? whoOf(view, nameOf) : t.stance.title}
      heading={headingOf(view, nameOf)}
      lead={leadOf(view, range, nameOf)}
    >
      <ViewSteps view={view} change={change} />
      <SegmentedControl
        size="xs"
        aria-label={t.stance.view}
        data={LAYOUTS.map((value) => ({ value, label: t.stance[value] }))}
        value={view.layout}
        onChange={(layout) => change({ layout: layout as Layout })}
      />
      <CopyLink />
      <CsvButton view={view} />
      <StanceTakeAway view={view} range={range} />
    </PageHeader>
  )
}

/** The same query as the chart's, so the file holds exactly what is shown. */
function CsvButton({ view }: { view: StanceView }) {
  if (!isAskable(view)) return null
  return <DownloadButton href={csvLink('stance', stanceQueryOf(view))}>{t.stance.csv}</DownloadButton>
}
