/** Parts of the world that the map can show: west, south, east, north, in degrees. */
const BOUNDS = {
  world: [-168, -56, 190, 78],
  middleEast: [24, 11, 66, 43],
  europe: [-12, 34, 46, 70],
  asia: [58, -11, 150, 54],
  africa: [-20, -36, 54, 38],
  americas: [-128, -56, -32, 62],
} as const

export type Region = keyof typeof BOUNDS
export const REGIONS = Object.keys(BOUNDS) as Region[]

/** Points along the edge of a region, between which a projection is fitted. */
export function edgeOf(region: Region): [number, number][] {
  const [west, south, east, north] = BOUNDS[region]
  const middle = (west + east) / 2
  return [
    [west, south],
    [middle, south],
    [east, south],
    [west, (south + north) / 2],
    [east, (south + north) / 2],
    [west, north],
    [middle, north],
    [east, north],
  ]
}

/** The meridian that the region is seen from. */
export const meridianOf = (region: Region): number => (BOUNDS[region][0] + BOUNDS[region][2]) / 2
