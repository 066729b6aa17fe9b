import { EVENT_TYPES } from '@dualtrack/domain'
import { PAIR_CLASSES } from '../pairs/pair-classes.ts'
import { ANY_TYPE, BIAS, CUE_ROW } from '../pairs/pair-model.ts'
import { fitEvent, fitTypes, type Sharpness } from './calibrate-pairs.ts'
import { marginsOf, type PlaneExample, type Planes, solvePlanes } from './dual-svm.ts'
import type { PairExample } from './pair-examples.ts'
import { type Mask, planeExample, type Vocabulary, vocabularyOf, WORTH } from './pair-rows.ts'

const EPOCHS = { first: 6, last: 12 }
/** About so many bytes the weights of the features of words may take. */
const ROOM = 205_000
/** About so many bytes a weight takes. */
const BYTES = 3
/** Parts that the examples are dealt out to when the confidence is set. */
const PARTS = 3
/** The types share what their cues say. */
const POOLS = PAIR_CLASSES.map((name) => (name === 'EVENT' ? 0 : 1))

/** Weights by feature; the places of a row are those of `PAIR_CLASSES`, and `ANY_TYPE` for what types share. */
export type PairWeights = ReadonlyMap<string, ReadonlyMap<number, number>>

function solve(vocabulary: Vocabulary, examples: readonly PlaneExample[], epochs: number): Planes {
  const sizes = { own: vocabulary.words.size, shared: vocabulary.cues.size }
  return solvePlanes({ examples, pools: POOLS, sizes, epochs })
}

/** The weights that matter most, as many as there is room for: large ones of features that are seen often. */
function maskOf({ words, counts }: Vocabulary, planes: Planes): Mask {
  const names = [...words.keys()]
  const cells = planes.own.flatMap((weights, c) =>
    names.map((_, id) => ({
      c,
      id,
      size: Math.abs(weights[id] as number) * Math.sqrt(counts[id] as number),
    })),
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
  vocabulary: Vocabulary,
  examples: readonly PairExample[],
  rows: readonly PlaneExample[],
) {
  const parts = new Map([...new Set(examples.map((e) => e.group))].map((group, i) => [group, i % PARTS]))
  const partOf = (i: number) => parts.get((examples[i] as PairExample).group)
  const judged: { readonly example: PairExample; readonly margins: readonly number[] }[] = []
  for (let part = 0; part < PARTS; part++) {
    const planes = solve(
      vocabulary,
      rows.filter((_, i) => partOf(i) !== part),
      EPOCHS.last,
    )
    for (const [i, example] of examples.entries()) {
      if (partOf(i) !== part) continue
      judged.push({ example, margins: marginsOf(planes, POOLS, rows[i] as PlaneExample) })
    }
  }
  return {
    event: fitEvent(
      judged.flatMap(({ example: { event, weight }, margins: [margin = 0] }) =>
        event === null ? [] : [{ margin, event, weight }],
      ),
    ),
    types: fitTypes(
      judged.flatMap(({ example: { types, weight }, margins }) => {
        const right = EVENT_TYPES.flatMap((t, i) => (types.has(t) ? [i] : []))
        return right.length > 0 ? [{ margins: margins.slice(1), right, weight }] : []
      }),
    ),
  }
}

/** The planes as a table, stretched by how sure they are. */
function weightsOf(vocabulary: Vocabulary, planes: Planes, { event, types }: Sharpness): PairWeights {
  const stretch = (place: number) => (place === 0 ? event.slope : types)
  const table = new Map<string, ReadonlyMap<number, number>>()
  table.set(
    BIAS,
    new Map(
      PAIR_CLASSES.map((_, i) => [i, (planes.bias[i] as number) * stretch(i) + (i === 0 ? event.offset : 0)]),
    ),
  )
  for (const [name, id] of vocabulary.words) {
    const cells = PAIR_CLASSES.map(
      (_, i) => [i, (planes.own[i]?.[id] as number) * WORTH * stretch(i)] as const,
    )
    table.set(name, new Map(cells.filter(([, weight]) => weight !== 0)))
  }
  for (const [name, id] of vocabulary.cues) {
    const [forEvent, forType] = planes.shared.map((pool) => (pool[id] as number) * WORTH)
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
  const vocabulary = vocabularyOf(examples)
  const rowsBy = (mask: Mask | null) => examples.map((e) => planeExample(vocabulary, e, mask))
  const mask = maskOf(vocabulary, solve(vocabulary, rowsBy(null), EPOCHS.first))
  const rows = rowsBy(mask)
  const planes = solve(vocabulary, rows, EPOCHS.last)
  return weightsOf(vocabulary, planes, sharpnessOf(vocabulary, examples, rows))
}
