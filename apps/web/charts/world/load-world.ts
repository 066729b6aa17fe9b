import type { Feature, Geometry, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json?url'
import { codeOfArea } from './iso-numbers.ts'

/** One area of the atlas; `code` is undefined where it is no party. */
export interface Area {
  code: string | undefined
  name: string
  shape: Feature<Geometry>
}

/** The areas of the world, and the lines between them. */
export interface World {
  areas: Area[]
  borders: MultiLineString
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

const ANTARCTICA = '010'

/**
 * Reads the atlas (Natural Earth 1:50m, by way of world-atlas), which this server holds. Throws when it does not
 * answer.
 */
export async function loadWorld(signal: AbortSignal): Promise<World> {
  const response = await fetch(atlas, { signal })
  if (!response.ok) throw new Error(`The map could not be loaded: ${response.status}`)
  const topology = (await response.json()) as Atlas
  const { countries } = topology.objects
  const areas = feature(topology, countries).features.flatMap((shape): Area[] => {
    const id = shape.id === undefined ? undefined : String(shape.id)
    const { name } = shape.properties
    return id === ANTARCTICA ? [] : [{ code: codeOfArea(id, name), name, shape }]
  })
  return { areas, borders: mesh(topology, countries, (a, b) => a !== b) }
}
