import { addSums, emptySums, SCALE_KEYS, type VoteSums, voteSums } from '@dualtrack/domain'
import type { DyadDayTable, PartyDayTable, TargetSetDayTable } from '../schema.ts'
import type { StoryEvent, StoryWithEvents } from './story-events.ts'
import { votesOf } from './story-votes.ts'

/** What is to be added to the rollup tables (negative: taken away), by the rows' keys. */
export interface RollupDelta {
  party: Map<string, PartyDayTable>
  dyad: Map<string, DyadDayTable>
  targetSet: Map<string, TargetSetDayTable>
}

export const emptyDelta = (): RollupDelta => ({ party: new Map(), dyad: new Map(), targetSet: new Map() })

/** Adds what a story's events contribute to the delta, or takes it away with `sign` −1. */
export function addStory(delta: RollupDelta, story: StoryWithEvents, sign: 1 | -1): void {
  for (const vote of votesOf(story.events)) addVote(delta, story.firstDay, vote, sign)
  for (const [source, events] of Map.groupBy(story.events, (event) => event.source)) {
    addCounts(delta, story.firstDay, source, null, events, sign)
    addTargetSets(delta, story.firstDay, source, events, sign)
    for (const [target, towards] of Map.groupBy(events, (event) => event.target)) {
      if (target !== null) addCounts(delta, story.firstDay, source, target, towards, sign)
    }
  }
}

function addVote(delta: RollupDelta, day: number, vote: StoryEvent, sign: 1 | -1): void {
  for (const scale of SCALE_KEYS) {
    const sums = voteSums(vote, scale)
    addSums(partyRow(delta, vote.source, day, scale), sums, sign)
    if (vote.target !== null) addSums(dyadRow(delta, vote.source, vote.target, day, scale), sums, sign)
  }
}

/** Counts one story and its distinct articles for a source (target null) or a dyad. */
function addCounts(
  delta: RollupDelta,
  day: number,
  source: string,
  target: string | null,
  events: readonly StoryEvent[],
  sign: 1 | -1,
): void {
  const articles = new Set(events.map((event) => event.articleId)).size
  const counts: VoteSums = { ...emptySums(), stories: 1, articles }
  for (const scale of SCALE_KEYS) {
    const row =
      target === null ? partyRow(delta, source, day, scale) : dyadRow(delta, source, target, day, scale)
    addSums(row, counts, sign)
  }
}

/** Counts the story under the set of its targets, and each article under the set of its own. */
function addTargetSets(
  delta: RollupDelta,
  day: number,
  source: string,
  events: readonly StoryEvent[],
  sign: 1 | -1,
): void {
  const ofStory = targetSetRow(delta, source, day, events)
  if (ofStory !== undefined) ofStory.stories += sign
  for (const ofArticle of Map.groupBy(events, (event) => event.articleId).values()) {
    const row = targetSetRow(delta, source, day, ofArticle)
    if (row !== undefined) row.articles += sign
  }
}

function partyRow(delta: RollupDelta, party: string, day: number, scale: PartyDayTable['scale']) {
  return rowFor(delta.party, `${party}|${day}|${scale}`, () => ({ party, day, scale, ...emptySums() }))
}

function dyadRow(
  delta: RollupDelta,
  source: string,
  target: string,
  day: number,
  scale: DyadDayTable['scale'],
) {
  return rowFor(delta.dyad, `${source}|${target}|${day}|${scale}`, () => ({
    source,
    target,
    day,
    scale,
    ...emptySums(),
  }))
}

/** The row of the set of the events' targets; none when there are fewer than two. */
function targetSetRow(delta: RollupDelta, party: string, day: number, events: readonly StoryEvent[]) {
  const set = new Set(events.flatMap((event) => event.target ?? []))
  if (set.size < 2) return undefined
  const targets = [...set].sort().join(' ')
  const row = { party, day, targets, stories: 0, articles: 0 }
  return rowFor(delta.targetSet, `${party}|${day}|${targets}`, () => row)
}

function rowFor<Row>(rows: Map<string, Row>, key: string, create: () => Row): Row {
  const row = rows.get(key) ?? create()
  rows.set(key, row)
  return row
}
