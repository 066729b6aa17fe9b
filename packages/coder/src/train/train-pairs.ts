import { EVENT_TYPES } from '@dualtrack/domain'
import { PAIR_CLASSES } from '../pairs/pair-classes.ts'
import { ANY_TYPE, BIAS, CUE_ROW } from '../pairs/pair-model.ts'
import { fitEvent, fitTypes, type JudgedEvent, type JudgedTypes, type Sharpness } from './calibrate-pairs.ts'
import { marginsOf, type PlaneExample, type Planes, solvePlanes } from './dual-svm.ts'
import type { PairExample } from './pair-examples.ts'
import { type Mask, planeExample, type Vocabularies, vocabulariesOf } from './pair-rows.ts'

const EPOCHS = { first: 6, last: 12 }
/** About so many bytes the weights of the features of words may take. */
const ROOM = 218_000
/** About so many bytes a weight takes. */
const BYTES = 2.5
/** Parts that the examples are dealt out to when the confidence is set, by blocks of texts that were written together. */
const PARTS = 3
const BLOCK = 100
/** The types share what their cues say. */
const POOLS = PAIR_CLASSES.map((name) => (name === 'EVENT' ? 0 : 1))

/** Weights by feature; the places of a row are those of `PAIR_CLASSES`, and `ANY_TYPE` for what types share. */
export type PairWeights = ReadonlyMap<string, ReadonlyMap<number, number>>

function solve({ words, cues }: Vocabularies, examples: readonly PlaneExample[], epochs: number): Planes {
  const sizes = { own: words.ids.size, shared: cues.ids.size }
  return solvePlanes({ examples, pools: POOLS, sizes, epochs })
}

/** The weights that matter most, as many as there is room for: large ones of features that are seen often. */
function maskOf({ words: { ids, counts, values } }: Vocabularies, planes: Planes): Mask {
  const names = [...ids.keys()]
  const sizeOf = (weight: number, id: number) =>
    Math.abs(weight) * (values[id] as number) * Math.sqrt(counts[id] as number)
  const cells = planes.own.flatMap((weights, c) =>
    names.map((_, id) => ({ c, id, size: sizeOf(weights[id] as number, id) })),
  )
  cells.sort((a, b) => b.size - a.size)
  const mask = planes.own.map(() => new Uint8Array(names.length))
  const known = new Uint8Array(names.length)
  let bytes = 0
  for (const { c, id } of cells) {
    bytes += BYTES + (known[id] ? 0 : (names[id] as string).length + 2)
    if (bytes > ROOM) break
    known[id] = 1
    ;(mask[c] as Uint8Array)[id] = 1
  }
  return mask
}

/** How sure the margins are: from examples that the planes have not seen. */
function sharpnessOf(
  vocabularies: Vocabularies,
  examples: readonly PairExample[],
  rows: readonly PlaneExample[],
): Sharpness {
  const groups = [...new Set(examples.map((e) => e.group))]
  const parts = new Map(groups.map((group, i) => [group, Math.floor(i / BLOCK) % PARTS]))
  const partOf = (i: number) => parts.get((examples[i] as PairExample).group)
  const events: JudgedEvent[] = []
  const typed: JudgedTypes[] = []
  for (let part = 0; part < PARTS; part++) {
    const seen = rows.filter((_, i) => partOf(i) !== part)
    const planes = solve(vocabularies, seen, EPOCHS.last)
    for (const [i, { event, types }] of examples.entries()) {
      if (event === null || partOf(i) !== part) continue
      const [margin = 0, ...margins] = marginsOf(planes, POOLS, rows[i] as PlaneExample)
      const right = EVENT_TYPES.flatMap((t, place) => (types.has(t) ? [place] : []))
      events.push({ margin, event, weight: 1 })
      if (right.length > 0) typed.push({ margins, right, weight: 1 })
    }
  }
  return { event: fitEvent(events), types: fitTypes(typed) }
}

/** The planes as a table, stretched by how sure they are. */
function weightsOf({ words, cues }: Vocabularies, planes: Planes, { event, types }: Sharpness): PairWeights {
  const stretch = (place: number) => (place === 0 ? event.slope : types)
  const table = new Map<string, ReadonlyMap<number, number>>()
  table.set(
    BIAS,
    new Map(
      PAIR_CLASSES.map((_, i) => [i, (planes.bias[i] as number) * stretch(i) + (i === 0 ? event.offset : 0)]),
    ),
  )
  for (const [name, id] of words.ids) {
    const cells = PAIR_CLASSES.map(
      (_, i) => [i, (planes.own[i]?.[id] as number) * (words.values[id] as number) * stretch(i)] as const,
    )
    table.set(name, new Map(cells.filter(([, weight]) => weight !== 0)))
  }
  for (const [name, id] of cues.ids) {
    const [forEvent, forType] = planes.shared.map((pool) => pool[id] as number)
    table.set(
      `${CUE_ROW}${name}`,
      new Map([
        [0, (forEvent as number) * event.slope],
        [ANY_TYPE, (forType as number) * types],
      ]),
    )
  }
  return table
}

/**
 * Trains the model for pairs: for each type, and for whether anything is done, a plane that parts the examples.
 * The planes are then stretched so that softmax and logistic function give shares that are right as often as they say.
 * Deterministic.
 */
export function trainPairs(examples: readonly PairExample[]): PairWeights {
  const vocabularies = vocabulariesOf(examples)
  const rowsBy = (mask: Mask | null) => examples.map((e) => planeExample(vocabularies, e, mask))
  const mask = maskOf(vocabularies, solve(vocabularies, rowsBy(null), EPOCHS.first))
  const rows = rowsBy(mask)
  const planes = solve(vocabularies, rows, EPOCHS.last)
  return weightsOf(vocabularies, planes, sharpnessOf(vocabularies, examples, rows))
}
