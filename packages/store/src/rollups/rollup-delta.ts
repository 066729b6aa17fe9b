import { addSums, type CountUnit, emptySums, SCALE_KEYS, type VoteSums, voteSums } from '@dualtrack/domain'
import type { DyadDayTable, PartyDayTable, RollupBasis, TargetSetDayTable } from '../schema.ts'
import type { CorpusDayTable } from '../schema-of-days.ts'
import type { StoryArticle, StoryEvent, StoryWithEvents } from './story-events.ts'
import { votesOf } from './story-votes.ts'

/** What is to be added to the rollup tables (negative: taken away), by the rows' keys. */
export interface RollupDelta {
  party: Map<string, PartyDayTable>
  dyad: Map<string, DyadDayTable>
  targetSet: Map<string, TargetSetDayTable>
  /** By day number. */
  corpus: Map<number, CorpusDayTable>
}

export const emptyDelta = (): RollupDelta => ({
  party: new Map(),
  dyad: new Map(),
  targetSet: new Map(),
  corpus: new Map(),
})

/** What votes together: the unit that it is, the day that its votes lie on, its events; and in which sums. */
interface Voter {
  basis: RollupBasis
  unit: CountUnit
  day: number
  events: readonly StoryEvent[]
}

/** Adds what a story's events contribute to the delta, or takes it away with `sign` −1. */
export function addStory(delta: RollupDelta, story: StoryWithEvents, sign: 1 | -1): void {
  const { firstDay, coded, reviewed } = story
  addArticles(delta, story.articles, sign)
  addVoters(delta, { basis: 'coded', firstDay, events: coded }, sign)
  if (reviewed === null) return
  addVoters(delta, { basis: 'review', firstDay, events: reviewed }, sign)
  addVoters(delta, { basis: 'review', firstDay, events: coded }, sign === 1 ? -1 : 1)
}

function addArticles({ corpus }: RollupDelta, articles: readonly StoryArticle[], sign: 1 | -1): void {
  for (const { day, events } of articles) {
    const row = rowFor(corpus, day, () => ({ day, articles: 0, events: 0 }))
    row.articles += sign
    row.events += sign * events
  }
}

/** The story as one voter, and each of its articles as another. */
function addVoters(
  delta: RollupDelta,
  { basis, firstDay, events }: { basis: RollupBasis; firstDay: number; events: readonly StoryEvent[] },
  sign: 1 | -1,
): void {
  addVoter(delta, { basis, unit: 'stories', day: firstDay, events }, sign)
  for (const ofArticle of Map.groupBy(events, (event) => event.articleId).values()) {
    const day = ofArticle[0]?.day ?? firstDay
    addVoter(delta, { basis, unit: 'articles', day, events: ofArticle }, sign)
  }
}

function addVoter(delta: RollupDelta, voter: Voter, sign: 1 | -1): void {
  for (const vote of votesOf(voter.events)) addVote(delta, voter, vote, sign)
  for (const [source, events] of Map.groupBy(voter.events, (event) => event.source)) {
    const of = { ...voter, events }
    addCounts(delta, of, source, null, sign)
    addTargetSets(delta, of, source, sign)
    for (const [target, towards] of Map.groupBy(events, (event) => event.target)) {
      if (target !== null) addCounts(delta, { ...voter, events: towards }, source, target, sign)
    }
  }
}

function addVote(delta: RollupDelta, voter: Voter, vote: StoryEvent, sign: 1 | -1): void {
  for (const scale of SCALE_KEYS) {
    const sums = voteSums(vote, scale)
    addSums(partyRow(delta, voter, vote.source, scale), sums, sign)
    if (vote.target !== null) addSums(dyadRow(delta, voter, vote.source, vote.target, scale), sums, sign)
  }
}

/** Counts one story and its distinct articles for a source (target null) or a dyad. */
function addCounts(
  delta: RollupDelta,
  voter: Voter,
  source: string,
  target: string | null,
  sign: 1 | -1,
): void {
  const articles = new Set(voter.events.map((event) => event.articleId)).size
  const counts: VoteSums = { ...emptySums(), stories: 1, articles }
  for (const scale of SCALE_KEYS) {
    const row =
      target === null ? partyRow(delta, voter, source, scale) : dyadRow(delta, voter, source, target, scale)
    addSums(row, counts, sign)
  }
}

/** Counts the story under the set of its targets, and each article under the set of its own. */
function addTargetSets(delta: RollupDelta, voter: Voter, source: string, sign: 1 | -1): void {
  const ofStory = targetSetRow(delta, voter, source)
  if (ofStory !== undefined) ofStory.stories += sign
  for (const events of Map.groupBy(voter.events, (event) => event.articleId).values()) {
    const row = targetSetRow(delta, { ...voter, events }, source)
    if (row !== undefined) row.articles += sign
  }
}

function partyRow(
  delta: RollupDelta,
  { basis, unit, day }: Voter,
  party: string,
  scale: PartyDayTable['scale'],
): PartyDayTable {
  const key = `${party}|${unit}|${scale}|${day}|${basis}`
  return rowFor(delta.party, key, () => ({ party, unit, scale, day, basis, ...emptySums() }))
}

function dyadRow(
  delta: RollupDelta,
  { basis, unit, day }: Voter,
  source: string,
  target: string,
  scale: DyadDayTable['scale'],
): DyadDayTable {
  const key = `${source}|${target}|${unit}|${scale}|${day}|${basis}`
  return rowFor(delta.dyad, key, () => ({ source, target, unit, scale, day, basis, ...emptySums() }))
}

/** The row of the set of the events' targets; none when there are fewer than two. */
function targetSetRow(
  delta: RollupDelta,
  { basis, unit, day, events }: Voter,
  party: string,
): TargetSetDayTable | undefined {
  const set = new Set(events.flatMap((event) => event.target ?? []))
  if (set.size < 2) return undefined
  const targets = [...set].sort().join(' ')
  const row = { party, unit, day, targets, basis, stories: 0, articles: 0 }
  return rowFor(delta.targetSet, `${party}|${unit}|${day}|${targets}|${basis}`, () => row)
}

function rowFor<Key, Row>(rows: Map<Key, Row>, key: Key, create: () => Row): Row {
  const row = rows.get(key) ?? create()
  rows.set(key, row)
  return row
}
