import type { EventType } from '../ontology/plover.ts'
import { addSums, emptySums, KAPPA, type VoteSums } from '../vote-sums.ts'
import type { ChangeExplanation, ChangeVerdict } from './explanation.ts'
import type { FoundChange } from './find-changes.ts'
import { tenth } from './find-changes.ts'
import { type LevelMeasure, weighed } from './level.ts'
import { type Mix, type MixPart, mixOf } from './mix-of.ts'
import { inTenths } from './share-out.ts'

/** A vote of one of the two windows. */
export interface ChangeVote {
  eventId: number
  side: 'before' | 'after'
  type: EventType
  target: string | null
  outlet: string
  sums: VoteSums
}

/** An explanation whose acts are still numbers of events. */
export type ExplainedVotes = Omit<ChangeExplanation, 'change' | 'acts'> & {
  acts: { side: 'before' | 'after'; contribution: number; eventId: number }[]
}

/** From this share of the difference on, a part of it is its reason. */
const LARGER_HALF = 0.5

/** Splits votes by a key, with the sums of both windows for each, in the order of first appearance. */
function partsBy<Key>(votes: readonly ChangeVote[], keyOf: (vote: ChangeVote) => Key): MixPart<Key>[] {
  return [...Map.groupBy(votes, keyOf)].map(([key, of]) => {
    const sumOf = (side: ChangeVote['side']) =>
      of.reduce((sums, vote) => (vote.side === side ? addSums(sums, vote.sums) : sums), emptySums())
    return { key, before: sumOf('before'), after: sumOf('after') }
  })
}

/** What each of these sums gives to the level of its window, unrounded: they add up to the level. */
function givenBy(parts: readonly VoteSums[], measure: LevelMeasure): number[] {
  const all = parts.map((part) => weighed(part, measure))
  const weight = all.reduce((sum, { w }) => sum + w, 0) + KAPPA
  return all.map(({ x }) => (10 * x) / weight)
}

function contributions<Key>(parts: readonly MixPart<Key>[], change: FoundChange) {
  const given = (side: 'before' | 'after') =>
    inTenths(
      givenBy(
        parts.map((part) => part[side]),
        change.measure,
      ),
      change[side].value,
    )
  const [before, after] = [given('before'), given('after')]
  return parts.map((part, i) => {
    const [was, is] = [before[i] ?? 0, after[i] ?? 0]
    return {
      before: was,
      after: is,
      contribution: tenth(is - was),
      actsBefore: part.before.events,
      actsAfter: part.after.events,
    }
  })
}

const byWeight = (a: { contribution: number }, b: { contribution: number }) =>
  Math.abs(b.contribution) - Math.abs(a.contribution)

/** The three parts of the difference in tenths that add up to it; the rows in tenths that add up to the parts. */
function inShownTenths<Key>(mix: Mix<Key>, difference: number) {
  const [within = 0, ofMix = 0, thin = 0] = inTenths([mix.within, mix.mix, mix.thin], difference)
  const [withins, mixes] = [
    inTenths(
      mix.rows.map((row) => row.within),
      within,
    ),
    inTenths(
      mix.rows.map((row) => row.mix),
      ofMix,
    ),
  ]
  return {
    total: { within, mix: ofMix, thin },
    rows: mix.rows.map((_, i) => ({ within: withins[i] ?? 0, mix: mixes[i] ?? 0 })),
  }
}

/** One dimension of the votes: what each part contributed, and whether it was the parts or their mix. */
function dimension<Key>(votes: readonly ChangeVote[], keyOf: (vote: ChangeVote) => Key, change: FoundChange) {
  const parts = partsBy(votes, keyOf)
  const given = contributions(parts, change)
  const shown = inShownTenths(mixOf(parts, change.measure), change.difference)
  const rows = parts.map(({ key }, i) => ({
    key,
    before: 0,
    after: 0,
    contribution: 0,
    actsBefore: 0,
    actsAfter: 0,
    ...given[i],
    within: shown.rows[i]?.within ?? 0,
    mix: shown.rows[i]?.mix ?? 0,
  }))
  return { rows: rows.toSorted(byWeight), total: shown.total }
}

function verdictOf(
  difference: number,
  byCounterpart: { within: number; mix: number },
  byOutlet: { within: number; mix: number },
): ChangeVerdict {
  const share = (part: number) => (difference === 0 ? 0 : part / difference)
  if (Math.min(share(byCounterpart.within), share(byOutlet.within)) >= LARGER_HALF) return 'party'
  const [counterparts, outlets] = [share(byCounterpart.mix), share(byOutlet.mix)]
  if (Math.max(counterparts, outlets) < LARGER_HALF) return 'unclear'
  return counterparts >= outlets ? 'counterparts' : 'outlets'
}

/** The acts that moved the level most in the direction of the change, at most `most`; the others together. */
function drivers(votes: readonly ChangeVote[], change: FoundChange, most: number) {
  const of = (side: ChangeVote['side']) => votes.filter((vote) => vote.side === side)
  const given = (side: ChangeVote['side'], sign: 1 | -1) => {
    const voted = of(side)
    const points = givenBy(
      voted.map((vote) => vote.sums),
      change.measure,
    )
    return voted.map(({ eventId }, i) => ({ side, eventId, contribution: sign * (points[i] ?? 0) }))
  }
  const all = [...given('before', -1), ...given('after', 1)]
  const acts = all
    .filter(({ contribution }) => contribution * change.difference > 0)
    .toSorted((a, b) => byWeight(a, b) || a.eventId - b.eventId)
    .slice(0, most)
    .map((act) => ({ ...act, contribution: tenth(act.contribution) }))
  const told = acts.reduce((sum, act) => sum + act.contribution, 0)
  return {
    acts,
    otherActs: { acts: votes.length - acts.length, contribution: tenth(change.difference - told) },
  }
}

/**
 * Why a level moved, from the votes of both windows: what each type, counterpart and outlet contributed, the acts
 * that drove it (at most `mostActs`), and whether the party changed or only what was reported of it.
 */
export function explainChange(
  change: FoundChange,
  votes: readonly ChangeVote[],
  mostActs: number,
): ExplainedVotes {
  const types = dimension(votes, (vote) => vote.type, change)
  const counterparts = dimension(votes, (vote) => vote.target, change)
  const outlets = dimension(votes, (vote) => vote.outlet, change)
  return {
    verdict: verdictOf(change.difference, counterparts.total, outlets.total),
    types: types.rows.map(({ key, within: _within, mix: _mix, ...row }) => ({ type: key, ...row })),
    counterparts: counterparts.rows.map(({ key, ...row }) => ({ counterpart: key, ...row })),
    outlets: outlets.rows.map(({ key, ...row }) => ({ outlet: key, ...row })),
    counterpartMix: counterparts.total,
    outletMix: outlets.total,
    ...drivers(votes, change, mostActs),
  }
}
