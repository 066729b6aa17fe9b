import type { Shape } from './to-shapes.ts'

type Placed = Pick<Shape, 'code' | 'x' | 'y'>

/** How much a step to the side counts against one straight on. */
const ASIDE = 2

/** The nearest area from `from` in a direction (one of ±x, ±y); undefined when there is none. */
export function nearestShape<S extends Placed>(
  from: Placed,
  [dx, dy]: readonly [number, number],
  shapes: readonly S[],
): S | undefined {
  let best: { shape: S; far: number } | undefined
  for (const shape of shapes) {
    const [x, y] = [shape.x - from.x, shape.y - from.y]
    const along = x * dx + y * dy
    const aside = Math.abs(x * dy) + Math.abs(y * dx)
    if (shape.code === from.code || along <= 0 || aside > along * 3) continue
    const far = along + ASIDE * aside
    if (best === undefined || far < best.far) best = { shape, far }
  }
  return best?.shape
}
