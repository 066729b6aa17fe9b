import {
  addSums,
  type CodedEvent,
  emptySums,
  type ScaleName,
  type Stance,
  stanceOf,
  type VoteSums,
  voteSums,
} from '@dualtrack/domain'

/** One vote per source, target and type: the event of highest confidence, the first of equals. */
function votesOf(events: readonly CodedEvent[]): CodedEvent[] {
  const best = new Map<string, CodedEvent>()
  for (const event of events) {
    const key = `${event.source} ${event.target ?? ''} ${event.type}`
    const rival = best.get(key)
    if (rival === undefined || event.confidence > rival.confidence) best.set(key, event)
  }
  return [...best.values()]
}

/** The stance of every source of one article's events, most votes first. */
export function partyStances(
  events: readonly CodedEvent[],
  scale: ScaleName = 'plover',
): { party: string; stance: Stance }[] {
  const sums = new Map<string, VoteSums>()
  for (const vote of votesOf(events)) {
    const sum = sums.get(vote.source) ?? { ...emptySums(), stories: 1, articles: 1 }
    sums.set(vote.source, addSums(sum, voteSums(vote, scale)))
  }
  return [...sums]
    .map(([party, sum]) => ({ party, stance: stanceOf(sum) }))
    .sort((a, b) => b.stance.events - a.stance.events || (a.party < b.party ? -1 : 1))
}
