import { fileStem } from '@dualtrack/domain'
import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { apiLink, csvLink, packageLink } from '../../api/links.ts'
import { type MediatorsAnswer, mediatorsQuery } from '../../api/mediators.ts'
import { type Parties, partiesQuery, usePartyNames, useShortNames } from '../../api/parties.ts'
import { formatRange } from '../../format/days.ts'
import { closedRange, isBackwards } from '../../format/open-range.ts'
import { stringifySearch } from '../../format/search-string.ts'
import { t } from '../../strings/index.ts'
import { CorpusNotice } from '../../ui/corpus-notice.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import page from '../../ui/page.module.css'
import { PageHeader } from '../../ui/page-header.tsx'
import { useSourceLine } from '../../ui/source-line.ts'
import { TakeAway } from '../../ui/take-away/take-away.tsx'
import { MediatorDrawer } from './mediator-drawer.tsx'
import { MediatorsFilters } from './mediators-filters.tsx'
import classes from './mediators-page.module.css'
import { type MediatorsView, mediatorsQueryOf, mediatorsSearchOf } from './mediators-search.ts'
import { MediatorsTable } from './mediators-table.tsx'
import { NetworkPicture } from './network.tsx'
import { isLink, MOST_LINKS, toNetwork } from './to-network.ts'
import { useMediatorsView } from './use-mediators-view.ts'
import { takeawayOf } from './words.ts'

const FIGURE = 'mediators-figure'

type Change = (part: Partial<MediatorsView>) => void

/** Who carries messages between whom, since when, and in which words it is told. */
export function MediatorsPage() {
  const { view, change } = useMediatorsView()
  const { data: known } = useQuery(partiesQuery)
  const mediators = useQuery({ ...mediatorsQuery(mediatorsQueryOf(view)), enabled: !isBackwards(view) })
  return (
    <div className={page.page}>
      <div className={classes.stack}>
        <MediatorsFilters view={view} change={change} known={known} />
        <Heading view={view} known={known} />
        {mediators.isError ? (
          <FaultNotice error={mediators.error} retry={() => void mediators.refetch()} />
        ) : known?.range === null ? (
          <CorpusNotice />
        ) : mediators.data === undefined || known === undefined ? (
          <Skeleton height="24rem" />
        ) : (
          <Body
            answer={mediators.data}
            stale={mediators.isPlaceholderData}
            view={view}
            change={change}
            known={known}
          />
        )}
        <details className={classes.rule}>
          <summary>{t.mediators.rule}</summary>
          <p>{t.mediators.ruleText}</p>
        </details>
      </div>
    </div>
  )
}

function Heading({ view, known }: { view: MediatorsView; known: Parties | undefined }) {
  const range = closedRange(view, known?.range)
  const query = mediatorsQueryOf(view)
  const shown = { ...view, ...range, open: undefined }
  const address = `/mediators${stringifySearch({ ...mediatorsSearchOf(shown) })}`
  const lead = range === undefined ? t.app.loading : t.mediators.lead(formatRange(range.from, range.to))
  return (
    <PageHeader name={t.mediators.title} heading={t.mediators.heading} lead={lead}>
      <TakeAway
        title={t.mediators.heading}
        lead={lead}
        source={useSourceLine('plover')}
        address={address}
        fileName={fileStem('mediators', shown)}
        data={{
          csv: csvLink('mediators', query),
          json: apiLink('mediators', query),
          package: packageLink(
            'mediators',
            { ...query, ...range },
            { title: t.mediators.heading, view: address },
          ),
        }}
        picture={() => document.getElementById(FIGURE)}
      />
    </PageHeader>
  )
}

interface BodyProps {
  answer: MediatorsAnswer
  /** True while a changed filter loads: what is on the screen is the answer before. */
  stale: boolean
  view: MediatorsView
  change: Change
  known: Parties
}

function Body({ answer, stale, view, change, known }: BodyProps) {
  const { mediations } = answer
  const nameOf = usePartyNames()
  const shortOf = useShortNames()
  const network = useMemo(() => toNetwork(mediations), [mediations])
  const range = closedRange(view, known.range)
  const takeaway = takeawayOf(mediations, nameOf)
  const open = (link: MediatorsView['open']) => change({ open: link })
  if (range === undefined) return null
  return (
    <>
      {mediations.length === 0 ? (
        <NoMediators change={change} />
      ) : (
        <div className={classes.stack} aria-busy={stale}>
          {takeaway !== undefined && <p className={classes.takeaway}>{takeaway}</p>}
          {network.links.length > 0 && (
            <figure id={FIGURE} className={classes.figure}>
              <NetworkPicture network={network} nameOf={nameOf} shortOf={shortOf} onOpen={open} />
              <figcaption className={classes.hint}>
                {t.mediators.networkHint}
                {mediations.filter(isLink).length > MOST_LINKS && ` ${t.mediators.most(MOST_LINKS)}`}
              </figcaption>
            </figure>
          )}
          <MediatorsTable
            mediations={mediations}
            range={range}
            bucket={view.bucket}
            nameOf={nameOf}
            onOpen={open}
          />
        </div>
      )}
      <MediatorDrawer view={view} change={change} range={range} mediations={mediations} nameOf={nameOf} />
    </>
  )
}

const NoMediators = ({ change }: { change: Change }) => (
  <Notice tone="empty" title={t.mediators.none} hint={t.mediators.noneHint}>
    <Button
      size="xs"
      variant="default"
      onClick={() => change({ mediator: [], party: [], from: undefined, to: undefined })}
    >
      {t.mediators.clear}
    </Button>
  </Notice>
)
