import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { partiesQuery } from '../../api/parties.ts'
import { pointQuery } from '../../api/stance-point.ts'
import { t } from '../../strings/index.ts'
import { CorpusNotice } from '../../ui/corpus-notice.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { PointFields } from './point-fields.tsx'
import { type PointView, pointQueryOf, pointSearchOf, pointViewOf } from './point-search.ts'
import { WorkedPoint } from './worked-point.tsx'

const route = getRouteApi('/method')

/** A point of a chart that the reader chooses, worked out by the formula. */
export function LivePoint() {
  const view = pointViewOf(route.useSearch())
  const navigate = route.useNavigate()
  const { data: known } = useQuery(partiesQuery)
  const change = (part: Partial<PointView>) =>
    void navigate({
      search: (now) => pointSearchOf({ ...pointViewOf(now), ...part }),
      hash: 'point',
      hashScrollIntoView: false,
      resetScroll: false,
    })
  if (known?.range === null) return <CorpusNotice />
  return (
    <>
      <p>{t.point.lead}</p>
      <PointFields view={view} change={change} known={known} />
      <Answer view={view} />
    </>
  )
}

function Answer({ view }: { view: PointView }) {
  const { data, error, isError, isPlaceholderData, refetch } = useQuery(pointQuery(pointQueryOf(view)))
  if (isError) return <FaultNotice error={error} retry={() => void refetch()} />
  if (data === undefined) return <p>{t.app.loading}</p>
  return <WorkedPoint point={data} view={view} stale={isPlaceholderData} />
}
