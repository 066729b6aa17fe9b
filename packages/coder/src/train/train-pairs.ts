import { EVENT_TYPES } from '@dualtrack/domain'
import { PAIR_CLASSES } from '../pairs/pair-classes.ts'
import { ANSWER_FLOOR, ANY_TYPE, BIAS, CUE_ROW, oddsOfBest, SURE, SURE_SCALE } from '../pairs/pair-model.ts'
import { fitTypes, type JudgedTypes } from './calibrate-pairs.ts'
import { marginsOf, type Planes, solvePlanes } from './dual-svm.ts'
import { type EventPlane, fitEventPlane, logOdds } from './event-plane.ts'
import type { PairExample } from './pair-examples.ts'
import {
  asAsked,
  eventExample,
  type Mask,
  typeExample,
  type Vocabularies,
  vocabulariesOf,
} from './pair-rows.ts'
import { type Judged, type Sharpness, sharpnessOf } from './sharpness.ts'

const EPOCHS = { first: 6, last: 12 }
const PENALTY = 1 / 3
/** About so many bytes the weights of the features of words may take. */
const ROOM = 440_000
/** About so many bytes a weight takes. */
const BYTES = 2.5
/** Parts that the examples are dealt out to when the confidence is set, by blocks of texts that were written together. */
const PARTS = 3
const BLOCK = 100

/** Weights by feature; the places of a row are those of `PAIR_CLASSES`, and `ANY_TYPE` for what types share. */
export type PairWeights = ReadonlyMap<string, ReadonlyMap<number, number>>

/** Whether anything is done, by log-odds, and which type, by a plane for each. */
interface Solved {
  readonly event: EventPlane
  readonly types: Planes
}

function solve(
  vocabularies: Vocabularies,
  examples: readonly PairExample[],
  mask: Mask,
  epochs: number,
): Solved {
  const [words, cues] = [vocabularies.words.ids.size, vocabularies.cues.ids.size]
  const asked = examples.filter((e) => e.event !== null)
  const typed = examples.filter((e) => e.types.size > 0)
  return {
    event: fitEventPlane(
      asked.map((e) => eventExample(vocabularies, e, mask)),
      2 * words + cues,
      PENALTY,
    ),
    types: solvePlanes({
      examples: typed.map((e) => typeExample(vocabularies, e, mask)),
      classes: EVENT_TYPES.length,
      sizes: { own: words, shared: cues },
      epochs,
    }),
  }
}

/** The weights of the features of words by `PAIR_CLASSES`. */
const byClass = ({ event, types }: Solved): readonly Float64Array[] => [event.weights, ...types.own]

/** The weights that matter most, as many as there is room for: large ones of features that are seen often. */
function maskOf({ words: { ids, counts, values } }: Vocabularies, solved: Solved): readonly Uint8Array[] {
  const names = [...ids.keys()]
  const sizeOf = (weight: number, id: number) =>
    Math.abs(weight) * (values[id] as number) * Math.sqrt(counts[id] as number)
  const cells = byClass(solved).flatMap((weights, c) =>
    names.map((_, id) => ({ c, id, size: sizeOf(weights[id] as number, id) })),
  )
  cells.sort((a, b) => b.size - a.size)
  const mask = PAIR_CLASSES.map(() => new Uint8Array(names.length))
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

/** Finds all weights, chooses those that there is room for, and finds these anew. */
function solveInRoom(vocabularies: Vocabularies, examples: readonly PairExample[]) {
  const mask = maskOf(vocabularies, solve(vocabularies, examples, null, EPOCHS.first))
  return { mask, solved: solve(vocabularies, examples, mask, EPOCHS.last) }
}

/** How scores are to be read: slope and offset for the event, a slope for the types, and how sure a coded type is. */
interface PairSharpness {
  readonly event: Sharpness
  readonly types: number
  readonly sure: Sharpness
}

/** An example with its scores by weights that have not seen it. */
interface Unseen {
  readonly example: PairExample
  readonly event: Judged
  readonly types: JudgedTypes
}

/** Examples judged by weights that were found, and chosen, without them. */
function* unseen(vocabularies: Vocabularies, examples: readonly PairExample[]): Generator<Unseen> {
  const groups = [...new Set(examples.map((e) => e.group))]
  const parts = new Map(groups.map((group, i) => [group, Math.floor(i / BLOCK) % PARTS]))
  for (let part = 0; part < PARTS; part++) {
    const { mask, solved } = solveInRoom(
      vocabularies,
      examples.filter((e) => parts.get(e.group) !== part),
    )
    const { event, types } = solved
    for (const example of examples) {
      if (example.event === null || !example.spans || parts.get(example.group) !== part) continue
      const { row, label } = eventExample(vocabularies, asAsked(example), mask)
      const margins = marginsOf(types, typeExample(vocabularies, example, mask))
      const right = EVENT_TYPES.flatMap((t, place) => (example.types.has(t) ? [place] : []))
      yield { example, event: { score: logOdds(event, row), label }, types: { margins, right, weight: 1 } }
    }
  }
}

/** How sure a type is that is coded: as often as it is right on our own examples, the harder ones. */
function sureness(judged: readonly Unseen[], event: Sharpness, slope: number): Sharpness {
  const coded = judged.flatMap(({ example, event: { score }, types: { margins, right } }): Judged[] => {
    const odds = event.slope * score + event.offset
    if (!example.ours || odds < ANSWER_FLOOR) return []
    const best = margins.indexOf(Math.max(...margins))
    return [
      { score: oddsOfBest([odds, ...margins.map((m) => m * slope)]), label: right.includes(best) ? 1 : 0 },
    ]
  })
  return sharpnessOf(coded)
}

/** How sure the scores are, from examples that the weights have not seen. */
function pairSharpness(vocabularies: Vocabularies, examples: readonly PairExample[]): PairSharpness {
  const judged = [...unseen(vocabularies, examples)]
  const event = sharpnessOf(judged.map((j) => j.event))
  const types = fitTypes(judged.flatMap((j) => (j.types.right.length > 0 ? [j.types] : [])))
  return { event, types, sure: sureness(judged, event, types) }
}

/** The weights as a table, stretched by how sure they are; the copies of features are left out. */
function weightsOf(
  { words, cues }: Vocabularies,
  solved: Solved,
  { event, types, sure }: PairSharpness,
): PairWeights {
  const stretch = (place: number) => (place === 0 ? event.slope : types)
  const constants = [
    solved.event.bias * event.slope + event.offset,
    ...solved.types.bias.map((b) => b * types),
  ]
  const table = new Map<string, ReadonlyMap<number, number>>([
    [BIAS, new Map(constants.entries())],
    [SURE, new Map([sure.slope, sure.offset].map((x) => x * SURE_SCALE).entries())],
  ])
  const weights = byClass(solved)
  for (const [name, id] of words.ids) {
    const cells = weights.map(
      (of, place) => [place, (of[id] as number) * (words.values[id] as number) * stretch(place)] as const,
    )
    table.set(name, new Map(cells.filter(([, weight]) => weight !== 0)))
  }
  const eventCues = solved.event.weights.subarray(words.ids.size)
  for (const [name, id] of cues.ids) {
    const row = [
      [0, (eventCues[id] as number) * event.slope],
      [ANY_TYPE, (solved.types.shared[id] as number) * types],
    ] as const
    table.set(`${CUE_ROW}${name}`, new Map(row))
  }
  return table
}

/**
 * Trains the model for pairs: the log-odds that anything is done, and for each type a plane that parts the examples.
 * Both are then stretched so that logistic function and softmax give shares that are right as often as they say.
 * Deterministic.
 */
export function trainPairs(examples: readonly PairExample[]): PairWeights {
  const vocabularies = vocabulariesOf(examples)
  const { solved } = solveInRoom(vocabularies, examples)
  return weightsOf(vocabularies, solved, pairSharpness(vocabularies, examples))
}
