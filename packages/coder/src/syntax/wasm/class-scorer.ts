import type { FeatureTemplates } from '../feature-templates.ts'
import { type Code, functionOf, get, i16x8, i32, i32x4, loop, select, set, tee, v128 } from './assembler.ts'
import { ADDRESSES, memoryFor, ROWS, type Scorer } from './scorer.ts'
import { templateCode } from './template-code.ts'

/** Classes that are summed up side by side. */
const BLOCK = 16

/** What stands for the weight of a class that there is not. */
const NEVER = -127

/** Rows of weights, each filled up to whole blocks. */
function padded(classes: number, packed: Int8Array): { stride: number; rows: Int8Array } {
  const stride = Math.ceil(classes / BLOCK) * BLOCK
  const rows = new Int8Array((packed.length / classes) * stride).fill(NEVER)
  for (let from = 0, to = 0; from < packed.length; from += classes, to += stride)
    rows.set(packed.subarray(from, from + classes), to)
  return { stride, rows }
}

/**
 * A classifier of many classes. A row holds a byte q for each class; its weight is q · |q| (see the training). Sixteen
 * classes are summed up at a time, in four vectors of four integers.
 */
export function classScorer(
  templates: FeatureTemplates,
  classes: number,
  bits: number,
  packed: Int8Array,
  last?: number,
): Scorer {
  const { stride, rows } = padded(classes, packed)
  const memory = memoryFor(rows)
  const count = templates.features.length
  const { before, row, locals } = templateCode(templates, bits, last)
  const at = locals
  const best = locals + 1
  const top = locals + 2
  const score = locals + 3
  const vectors = locals + 4
  const sums = [0, 1, 2, 3].map((k) => vectors + k)
  const [bytes, half, tops, winners, mask] = [4, 5, 6, 7, 8].map((k) => vectors + k) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const addresses: Code = Array.from({ length: count }, (_, f) => [
    ...i32.const(4 * f),
    ...row(f),
    ...i32.const(stride),
    ...i32.mul,
    ...i32.store(ADDRESSES),
  ]).flat()
  /** Adds the weights of half a block to two of the sums. */
  const addHalf = (extend: Code, low: number, high: number): Code => [
    ...get(bytes),
    ...extend,
    ...tee(half),
    ...get(half),
    ...i16x8.abs,
    ...i16x8.mul,
    ...tee(half),
    ...i32x4.extendLow,
    ...get(low),
    ...i32x4.add,
    ...set(low),
    ...get(half),
    ...i32x4.extendHigh,
    ...get(high),
    ...i32x4.add,
    ...set(high),
  ]
  /** Keeps in each lane the higher one of the best so far and a sum whose first class is `first`. */
  const keepBest = (sum: number, first: number): Code => [
    ...get(sum),
    ...get(tops),
    ...i32x4.gtS,
    ...set(mask),
    ...get(sum),
    ...get(tops),
    ...get(mask),
    ...v128.bitselect,
    ...set(tops),
    ...i32x4.const([first, first + 1, first + 2, first + 3]),
    ...get(winners),
    ...get(mask),
    ...v128.bitselect,
    ...set(winners),
  ]
  const block = (from: number): Code => [
    ...sums.flatMap((sum) => [...v128.zero, ...set(sum)]),
    ...i32.const(0),
    ...set(at),
    ...loop([
      ...get(at),
      ...i32.load(ADDRESSES),
      ...v128.load(ROWS + from),
      ...set(bytes),
      ...addHalf(i16x8.extendLow, sums[0] as number, sums[1] as number),
      ...addHalf(i16x8.extendHigh, sums[2] as number, sums[3] as number),
      ...get(at),
      ...i32.const(4),
      ...i32.add,
      ...tee(at),
      ...i32.const(4 * count),
      ...i32.ltU,
    ]),
    ...sums.flatMap((sum, k) => keepBest(sum, from + 4 * k)),
  ]
  /** Takes the winner of a lane if its score is higher, or as high and its class comes first. */
  const takeLane = (lane: number): Code => [
    ...get(winners),
    ...i32x4.lane(lane),
    ...get(best),
    ...get(tops),
    ...i32x4.lane(lane),
    ...tee(score),
    ...get(top),
    ...i32.gtS,
    ...get(score),
    ...get(top),
    ...i32.eq,
    ...get(winners),
    ...i32x4.lane(lane),
    ...get(best),
    ...i32.ltS,
    ...i32.and,
    ...i32.or,
    ...select,
    ...set(best),
    ...get(score),
    ...get(top),
    ...get(score),
    ...get(top),
    ...i32.gtS,
    ...select,
    ...set(top),
  ]
  const least = -(2 ** 31)
  const run = functionOf(memory, { i32: vectors, v128: 9 }, [
    ...before,
    ...addresses,
    ...i32x4.const([least, least, least, least]),
    ...set(tops),
    ...Array.from({ length: stride / BLOCK }, (_, b) => block(b * BLOCK)).flat(),
    ...i32.const(least),
    ...set(top),
    ...[0, 1, 2, 3].flatMap(takeLane),
    ...get(best),
  ])
  return { values: new Int32Array(memory.buffer, 0, templates.values), best: run }
}
