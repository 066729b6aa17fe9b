import { addDays, fileStem } from '@dualtrack/domain'
import { Button, Skeleton } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { apiLink, csvLink, packageLink } from '../../api/links.ts'
import { mapQuery } from '../../api/map.ts'
import { type Parties, partiesQuery, usePartyNames } from '../../api/parties.ts'
import { formatRange } from '../../format/days.ts'
import { stringifySearch } from '../../format/search-string.ts'
import { t } from '../../strings/index.ts'
import { CorpusNotice } from '../../ui/corpus-notice.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import page from '../../ui/page.module.css'
import { PageHeader } from '../../ui/page-header.tsx'
import { useSourceLine } from '../../ui/source-line.ts'
import { TakeAway } from '../../ui/take-away/take-away.tsx'
import { frameAt, framesOf } from './frames.ts'
import { MapDrawer } from './map-drawer.tsx'
import { MapFigure } from './map-figure.tsx'
import { MapFilters } from './map-filters.tsx'
import classes from './map-page.module.css'
import { type MapView, mapQueryOf, mapSearchOf } from './map-search.ts'
import { MapTable } from './map-table.tsx'
import { TimeSlider } from './time-slider.tsx'
import { useMapView } from './use-map-view.ts'

const FIGURE = 'map-figure'

type Change = (part: Partial<MapView>) => void
type Span = { from: string; to: string }

/** The chosen measure of every party on the map, through time. */
export function MapPage() {
  const { view, change } = useMapView()
  const { data: known } = useQuery(partiesQuery)
  const to = view.day ?? known?.range?.to
  const span = to === undefined ? undefined : { from: addDays(to, 1 - view.window), to }
  return (
    <div className={page.page}>
      <div className={classes.stack}>
        <MapFilters view={view} change={change} known={known} />
        <Heading view={view} span={span} />
        {known?.range === null ? (
          <CorpusNotice />
        ) : known === undefined || span === undefined ? (
          <Skeleton height="32rem" />
        ) : (
          <Body view={view} change={change} known={known} corpus={known.range} span={span} />
        )}
      </div>
    </div>
  )
}

function whoWords({ role, counterpart }: MapView, nameOf: (code: string) => string): string {
  const names = t.stance.list(counterpart.map(nameOf))
  if (role === 'source') return counterpart.length === 0 ? t.map.does : t.map.doesTo(names)
  return counterpart.length === 0 ? t.map.suffers : t.map.suffersFrom(names)
}

function Heading({ view, span }: { view: MapView; span: Span | undefined }) {
  const nameOf = usePartyNames()
  const query = mapQueryOf(view)
  const shown = { ...view, day: span?.to, open: undefined }
  const address = `/map${stringifySearch({ ...mapSearchOf(shown) })}`
  const heading = t.map.headings[view.role]
  const lead =
    span === undefined
      ? t.app.loading
      : t.map.lead(formatRange(span.from, span.to), view.window, whoWords(view, nameOf))
  return (
    <PageHeader name={t.map.title} heading={heading} lead={lead}>
      <TakeAway
        title={`${heading}: ${t.measures[view.measure]}`}
        lead={lead}
        source={useSourceLine(view.scale)}
        address={address}
        fileName={fileStem(`map-${view.measure}`, shown)}
        data={{
          csv: csvLink('map', query),
          json: apiLink('map', query),
          package: packageLink('map', { ...query, day: span?.to }, { title: heading, view: address }),
        }}
        picture={() => document.getElementById(FIGURE)}
      />
    </PageHeader>
  )
}

interface BodyProps {
  view: MapView
  change: Change
  known: Parties
  corpus: Span
  span: Span
}

function Body({ view, change, corpus, span }: BodyProps) {
  const nameOf = usePartyNames()
  const frames = useMemo(() => framesOf(corpus), [corpus])
  const at = frameAt(frames, view.day)
  const map = useQuery(mapQuery(mapQueryOf(view)))
  useFramesBeside(view, frames, at)
  const open = (party: string) => change({ open: party })
  if (map.isError) return <FaultNotice error={map.error} retry={() => void map.refetch()} />
  return (
    <>
      <TimeSlider
        frames={frames}
        at={at}
        span={span}
        ready={!map.isPlaceholderData}
        onChange={(day) => change({ day })}
      />
      {map.data === undefined ? (
        <Skeleton height="32rem" />
      ) : (
        <div className={classes.stack} aria-busy={map.isPlaceholderData}>
          <MapFigure id={FIGURE} view={view} parties={map.data.parties} nameOf={nameOf} onOpen={open} />
          {map.data.parties.length === 0 ? (
            <NoActs change={change} />
          ) : (
            <MapTable caption={t.map.table} parties={map.data.parties} nameOf={nameOf} onOpen={open} />
          )}
        </div>
      )}
      <MapDrawer view={view} change={change} span={span} nameOf={nameOf} />
    </>
  )
}

/** Stops on each side of the present one whose numbers are fetched ahead. */
const AHEAD = 2

/** Asks for the stops beside the present one, so that the slider moves without waiting. */
function useFramesBeside(view: MapView, frames: readonly string[], at: number) {
  const queries = useQueryClient()
  const { role, counterpart, window, scale, count, basis } = view
  const key = [role, counterpart.join(), window, scale, count, basis].join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` holds all of the view that the question depends on
  useEffect(() => {
    for (let i = Math.max(0, at - AHEAD); i <= Math.min(frames.length - 1, at + AHEAD); i++) {
      const day = i === frames.length - 1 ? undefined : frames[i]
      void queries.prefetchQuery(mapQuery(mapQueryOf({ ...view, day })))
    }
  }, [queries, key, frames, at])
}

const NoActs = ({ change }: { change: Change }) => (
  <Notice tone="empty" title={t.map.none} hint={t.map.noneHint}>
    <Button size="xs" variant="default" onClick={() => change({ counterpart: [], day: undefined })}>
      {t.map.clear}
    </Button>
  </Notice>
)
