import { Button, SegmentedControl } from '@mantine/core'
import { csvLink } from '../../api/links.ts'
import { usePartyNames } from '../../api/parties.ts'
import { formatRange } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import { CopyLink } from '../../ui/copy-link.tsx'
import { DownloadIcon } from '../../ui/icons.tsx'
import page from '../../ui/page.module.css'
import classes from './stance-header.module.css'
import { isAskable, LAYOUTS, type Layout, type StanceView, stanceQueryOf } from './stance-search.ts'

interface Props {
  view: StanceView
  change: (part: Partial<StanceView>) => void
  /** First and last day shown; undefined while they are not known. */
  range: { from: string; to: string } | undefined
}

/** Names in a row; a long list is cut short, the filter shows it whole. */
const MOST_NAMES = 4

function namesOf(codes: readonly string[], nameOf: (code: string) => string): string {
  if (codes.length > MOST_NAMES) return t.stance.parties(codes.length)
  return t.stance.list(codes.map(nameOf))
}

/** What is shown, in words, and the ways to take it away. */
export function StanceHeader({ view, change, range }: Props) {
  const nameOf = usePartyNames()
  const names = namesOf(view.party, nameOf)
  const towards =
    view.counterpart.length === 0
      ? t.stance.towardsEveryone
      : t.stance.towards(namesOf(view.counterpart, nameOf))
  return (
    <header className={classes.header}>
      <title>{t.app.pageTitle(view.party.length === 0 ? t.stance.title : names)}</title>
      <div>
        <h1 className={page.heading}>{view.party.length === 0 ? t.app.tagline : t.stance.heading(names)}</h1>
        <p className={page.lead}>
          {range === undefined
            ? t.app.loading
            : t.stance.lead(formatRange(range.from, range.to), view.window, towards)}
          {view.count === 'articles' && ` · ${t.stance.perArticle}`}
        </p>
      </div>
      <div className={classes.actions}>
        <SegmentedControl
          size="xs"
          aria-label={t.stance.view}
          data={LAYOUTS.map((value) => ({ value, label: t.stance[value] }))}
          value={view.layout}
          onChange={(layout) => change({ layout: layout as Layout })}
        />
        <CopyLink />
        <CsvButton view={view} />
      </div>
    </header>
  )
}

/** The same query as the chart's, so the file holds exactly what is shown. */
function CsvButton({ view }: { view: StanceView }) {
  if (!isAskable(view)) return null
  return (
    <Button
      component="a"
      href={csvLink('stance', stanceQueryOf(view))}
      download
      size="xs"
      variant="default"
      leftSection={<DownloadIcon />}
    >
      {t.stance.csv}
    </Button>
  )
}
