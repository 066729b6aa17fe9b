import { quadOf, type ScoreMode } from '@dualtrack/domain'
import type { Candidate } from './candidates.ts'
import type { Relation } from './features.ts'
import { rowOf } from './rank.ts'

/** One directed pair that a candidate speaks of. */
export interface Directed {
  readonly candidate: Candidate
  readonly source: string
  readonly target: string | null
  readonly from: Relation
  readonly to: Relation | null
  /** Score mode of the act; none where the cue's own mode does not hold (intended, or between the mediated sides). */
  readonly mode: ScoreMode | null
}

/** Larger groups ("African countries") name nobody in particular. */
const LARGEST_GROUP = 6

/** When more than this meet, what each does to each is nobody's act. */
const LARGEST_CIRCLE = 5

const partiesOf = ({ actor }: Relation): readonly string[] =>
  actor.parties.length > LARGEST_GROUP ? [] : actor.parties

/** A group towards a group, or towards one of its own, is no act between the members. */
const bothMany = ({ actor: a }: Relation, { actor: b }: Relation): boolean =>
  (a.parties.length > 1 && b.parties.length > 1) ||
  (Math.max(a.parties.length, b.parties.length) > 2 && a.parties.some((p) => b.parties.includes(p)))

/** How many parties stand in a row. */
const circle = (row: readonly (Relation | null)[]): number =>
  new Set(row.flatMap((r) => (r ? r.actor.parties : []))).size

/** The pairs from each of `sources` to each of `targets`; with `back`, the other way too. */
function* cross(
  candidate: Candidate,
  sources: readonly Relation[],
  targets: readonly (Relation | null)[],
  back: boolean,
  mode: ScoreMode | null,
): Generator<Directed> {
  for (const from of sources) {
    for (const to of targets) {
      if (to && (to.actor.token === from.actor.token || bothMany(from, to))) continue
      for (const source of partiesOf(from)) {
        for (const target of to ? partiesOf(to) : [null]) {
          if (source === target) continue
          yield { candidate, source, target, from, to, mode }
          if (back && target !== null && to)
            yield { candidate, source: target, target: source, from: to, to: from, mode }
        }
      }
    }
  }
}

/**
 * The directed pairs of a candidate: its roles, those in a row with them, and the way back for what two do together.
 * Who brings others together ("mediates between A and B") acts towards each, and they towards each other (rule 6).
 */
export function* directedOf(candidate: Candidate): Generator<Directed> {
  const { context, relations, roles, hypothesis } = candidate
  const from = roles.source.relation as Relation
  const to = roles.target.relation
  const sources = rowOf(context.tree, relations, from)
  const targets = to ? rowOf(context.tree, relations, to) : [null]
  const together = context.reciprocal && hypothesis.reading !== 'refused'
  const between = to?.preposition === 'between' && !targets.some((t) => t === from)
  const { mode } = candidate
  if (together && circle([...sources, ...targets]) > LARGEST_CIRCLE) return
  yield* cross(candidate, sources, targets, together && !between, mode)
  if (between && hypothesis.type === 'CONSULT') {
    const sides = targets.filter((t): t is Relation => t !== null)
    yield* cross(candidate, sides, sides, false, null)
  }
}

/** Steps through the tree that both roles may take together before an act needs more than the threshold. */
const NEAR = 4
const STEP_COST = 0.4
const FAR_COST = 1.1

/**
 * What an act must have over the threshold, in log-odds: long ways through the tree are often broken ones, and only
 * force and menace are often aimed at nobody by name.
 */
export function surcharge({ from, to, target, candidate }: Directed): number {
  const { type } = candidate.hypothesis
  const far = from.path.includes('far') || to?.path.includes('far') ? FAR_COST : 0
  const long = STEP_COST * Math.max(0, from.way.steps + (to?.way.steps ?? 0) - NEAR)
  const aimless = target !== null ? 0 : type === 'THREATEN' || quadOf(type) === 'MX' ? 0.5 : 1.2
  return far + long + aimless
}
