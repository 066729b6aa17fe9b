import { fileStem } from '@dualtrack/domain'
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type DyadsAnswer, dyadsQuery } from '../../api/dyads.ts'
import { apiLink, csvLink, packageLink } from '../../api/links.ts'
import { type Parties, partiesQuery, usePartyNames, useShortNames } from '../../api/parties.ts'
import { StepKey } from '../../charts/step-key.tsx'
import { formatRange } from '../../format/days.ts'
import { closedRange, isBackwards } from '../../format/open-range.ts'
import { stringifySearch } from '../../format/search-string.ts'
import { t } from '../../strings/index.ts'
import { CorpusNotice } from '../../ui/corpus-notice.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import page from '../../ui/page.module.css'
import { PageHeader } from '../../ui/page-header.tsx'
import { useSourceLine } from '../../ui/source-line.ts'
import { TakeAway } from '../../ui/take-away/take-away.tsx'
import { DyadDrawer } from './dyad-drawer.tsx'
import { DyadsFilters } from './dyads-filters.tsx'
import classes from './dyads-page.module.css'
import { type DyadsView, dyadsQueryOf, dyadsSearchOf } from './dyads-search.ts'
import { HostileLine } from './hostile-line.tsx'
import { MatrixTable } from './matrix.tsx'
import { NoDyads } from './no-dyads.tsx'
import { PairsTable } from './pairs-table.tsx'
import { toMatrix, toPairs } from './to-matrix.ts'
import { useDyadsView } from './use-dyads-view.ts'

const FIGURE = 'dyads-figure'

/** Who does what to whom: every directed pair at once, down to the sentences. */
export function DyadsPage() {
  const { view, change } = useDyadsView()
  const { data: known } = useQuery(partiesQuery)
  const dyads = useQuery({ ...dyadsQuery(dyadsQueryOf(view)), enabled: !isBackwards(view) })
  return (
    <div className={page.page}>
      <div className={classes.stack}>
        <DyadsFilters view={view} change={change} known={known} />
        <Heading view={view} known={known} />
        {dyads.isError ? (
          <FaultNotice error={dyads.error} retry={() => void dyads.refetch()} />
        ) : known?.range === null ? (
          <CorpusNotice />
        ) : dyads.data === undefined || known === undefined ? (
          <Skeleton height="32rem" />
        ) : (
          <Body
            answer={dyads.data}
            stale={dyads.isPlaceholderData}
            view={view}
            change={change}
            known={known}
          />
        )}
      </div>
    </div>
  )
}

function Heading({ view, known }: { view: DyadsView; known: Parties | undefined }) {
  const range = closedRange(view, known?.range)
  const query = dyadsQueryOf(view)
  const shown = { ...view, ...range, open: undefined }
  const address = `/dyads${stringifySearch({ ...dyadsSearchOf(shown) })}`
  const lead = range === undefined ? t.app.loading : t.dyads.lead(formatRange(range.from, range.to), view.top)
  return (
    <PageHeader name={t.dyads.title} heading={t.dyads.heading} lead={lead}>
      <TakeAway
        title={t.dyads.heading}
        lead={lead}
        source={useSourceLine(view.scale)}
        address={address}
        fileName={fileStem('dyads', shown)}
        data={{
          csv: csvLink('dyads', query),
          json: apiLink('dyads', query),
          package: packageLink('dyads', { ...query, ...range }, { title: t.dyads.heading, view: address }),
        }}
        picture={() => document.getElementById(FIGURE)}
      />
    </PageHeader>
  )
}

interface BodyProps {
  answer: DyadsAnswer
  /** True while a changed filter loads: what is on the screen is the answer before. */
  stale: boolean
  view: DyadsView
  change: (part: Partial<DyadsView>) => void
  known: Parties
}

function Body({ answer, stale, view, change, known }: BodyProps) {
  const nameOf = usePartyNames()
  const shortOf = useShortNames()
  const matrix = useMemo(() => toMatrix(answer, view.order, nameOf), [answer, view.order, nameOf])
  const pairs = useMemo(() => toPairs(answer.dyads), [answer])
  const open = (dyad: DyadsView['open']) => change({ open: dyad })
  return (
    <>
      {pairs.length === 0 ? (
        <NoDyads change={change} />
      ) : (
        <div className={classes.stack} aria-busy={stale}>
          <HostileLine pairs={pairs} nameOf={nameOf} onOpen={open} />
          <div id={FIGURE} className={classes.figure}>
            <div className={classes.keys}>
              <StepKey measure="net" of="matrix" />
              <p className={classes.hint}>{t.dyads.matrixHint}</p>
            </div>
            <MatrixTable matrix={matrix} nameOf={nameOf} shortOf={shortOf} onOpen={open} />
          </div>
          <PairsTable pairs={pairs} nameOf={nameOf} onOpen={open} />
        </div>
      )}
      <DyadDrawer
        view={view}
        change={change}
        range={closedRange(view, known.range)}
        groups={known.groups}
        nameOf={nameOf}
        stanceOf={({ source, target }) => matrix.stance(source, target)}
      />
    </>
  )
}
