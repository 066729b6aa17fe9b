import { geoEqualEarth, geoPath } from 'd3-geo'
import type { World } from './load-world.ts'
import { edgeOf, meridianOf, type Region } from './regions.ts'

/** Size of the map, in its own units. */
export const MAP_SIZE = { width: 960, height: 480 } as const

/** An area as it is drawn. */
export interface Shape {
  code: string | undefined
  name: string
  d: string
  /** Its middle on the map. */
  x: number
  y: number
  /** Too small to be seen or hit: a dot stands for it. */
  small: boolean
}

export interface WorldShapes {
  shapes: Shape[]
  borders: string
}

/** An area is small up to this width and height, and up to this measured across, in units of the map. */
const SMALL = { long: 16, across: 6 }

const isSmall = (width: number, height: number) =>
  Math.max(width, height) < SMALL.long && Math.min(width, height) < SMALL.across

/** The areas of a region as paths; what lies outside of it is left out. */
export function toShapes(world: World, region: Region): WorldShapes {
  const { width, height } = MAP_SIZE
  const projection = geoEqualEarth()
    .rotate([-meridianOf(region), 0])
    .fitExtent(
      [
        [6, 6],
        [width - 6, height - 6],
      ],
      { type: 'MultiPoint', coordinates: edgeOf(region) },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  const path = geoPath(projection).digits(1)
  const shapes = world.areas.flatMap(({ code, name, shape }): Shape[] => {
    const d = path(shape)
    if (d === null) return []
    const [x, y] = path.centroid(shape)
    const [[left, top], [right, bottom]] = path.bounds(shape)
    return [{ code, name, d, x, y, small: isSmall(right - left, bottom - top) }]
  })
  return { shapes, borders: path(world.borders) ?? '' }
}
