import type { FeatureTemplates } from '../feature-templates.ts'
import { functionOf, get, i32, select, set, tee } from './assembler.ts'
import { memoryFor, ROWS, type Scorer } from './scorer.ts'
import { templateCode } from './template-code.ts'

const SHIFTED = 0x8000

/**
 * Only differences decide, so a feature's row is one integer: by how much class 1 outweighs class 0 in the upper half,
 * class 2 in the lower half (shifted to be positive).
 */
function rowsOf(packed: Int8Array): Int32Array {
  const weight = (at: number) => (packed[at] as number) * Math.abs(packed[at] as number)
  return Int32Array.from({ length: packed.length / 3 }, (_, row) => {
    const zero = weight(3 * row)
    return ((weight(3 * row + 1) - zero) << 16) + (weight(3 * row + 2) - zero + SHIFTED)
  })
}

/** A classifier of three classes. */
export function threeWayScorer(templates: FeatureTemplates, bits: number, packed: Int8Array): Scorer {
  const memory = memoryFor(rowsOf(packed))
  const count = templates.features.length
  const { before, row, locals } = templateCode(templates, bits)
  const [one, first, both, second] = [locals, locals + 1, locals + 2, locals + 3]
  const add = (f: number) => [
    ...row(f),
    ...i32.const(2),
    ...i32.shl,
    ...i32.load(ROWS),
    ...tee(one),
    ...i32.const(16),
    ...i32.shrS,
    ...get(first),
    ...i32.add,
    ...set(first),
    ...get(one),
    ...get(both),
    ...i32.add,
    ...set(both),
  ]
  const run = functionOf(memory, { i32: locals + 4, v128: 0 }, [
    ...before,
    // Locals begin with 0.
    ...Array.from({ length: count }, (_, f) => add(f)).flat(),
    ...get(both),
    ...get(first),
    ...i32.const(16),
    ...i32.shl,
    ...i32.sub,
    ...i32.const(count * SHIFTED),
    ...i32.sub,
    ...set(second),
    // Class 0 unless one of the others is above 0; class 1 before class 2.
    ...i32.const(1),
    ...i32.const(2),
    ...get(first),
    ...get(second),
    ...i32.geS,
    ...select,
    ...i32.const(0),
    ...get(first),
    ...i32.const(0),
    ...i32.gtS,
    ...get(second),
    ...i32.const(0),
    ...i32.gtS,
    ...i32.or,
    ...select,
  ])
  return { values: new Int32Array(memory.buffer, 0, templates.values), best: run }
}
