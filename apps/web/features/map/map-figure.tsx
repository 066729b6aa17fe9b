import { type MapParty, measureOf } from '@dualtrack/domain'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { stepOf } from '../../charts/measure-steps.ts'
import { StepKey } from '../../charts/step-key.tsx'
import { loadWorld } from '../../charts/world/load-world.ts'
import { toShapes } from '../../charts/world/to-shapes.ts'
import { WorldMap } from '../../charts/world/world-map.tsx'
import { t } from '../../strings/index.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Beside } from './beside.tsx'
import classes from './map-page.module.css'
import type { MapView } from './map-search.ts'
import { measureValue } from './measure-value.ts'

interface Props {
  id: string
  view: MapView
  parties: readonly MapParty[]
  nameOf: (code: string) => string
  onOpen: (code: string) => void
}

/** The map with its key, and beside it the parties that are no country. */
export function MapFigure({ id, view, parties, nameOf, onOpen }: Props) {
  const { measure, region } = view
  const world = useQuery({
    queryKey: ['world'],
    queryFn: ({ signal }) => loadWorld(signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const shapes = useMemo(() => world.data && toShapes(world.data, region), [world.data, region])
  const drawn = useMemo(() => new Set(world.data?.areas.map(({ code }) => code)), [world.data])
  const byCode = useMemo(() => new Map(parties.map((one) => [one.party, one])), [parties])
  const describe = (code: string) => {
    const one = byCode.get(code)
    if (one === undefined) return nameOf(code)
    const value = measureValue(measure, measureOf(one.stance, measure))
    return t.map.point(nameOf(code), t.measures[measure], value, one.stance.events, one.stance.stories)
  }
  const stepFor = (code: string) => {
    const one = byCode.get(code)
    const value = one === undefined ? null : measureOf(one.stance, measure)
    return value === null ? undefined : stepOf(measure, value)
  }
  if (world.isError) return <FaultNotice error={world.error} retry={() => void world.refetch()} />
  return (
    <figure id={id} className={classes.figure}>
      <StepKey measure={measure} of="map" />
      {shapes === undefined ? (
        <div className={classes.room} role="status" aria-label={t.app.loading} />
      ) : (
        <WorldMap
          world={shapes}
          name={t.map.name(t.measures[measure])}
          stepOf={stepFor}
          describe={describe}
          isThin={(code) => byCode.get(code)?.thin ?? false}
          onOpen={onOpen}
        />
      )}
      <figcaption className={classes.hint}>{t.map.hint}</figcaption>
      {world.data !== undefined && (
        <Beside
          parties={parties.filter(({ party }) => !drawn.has(party))}
          measure={measure}
          nameOf={nameOf}
          onOpen={onOpen}
        />
      )}
    </figure>
  )
}
