import type { StoryEvent } from './story-events.ts'

/** What has one vote in a story: an act of one type by one party towards another. */
export const keyOfVote = ({ source, target, type }: Pick<StoryEvent, 'source' | 'target' | 'type'>) =>
  `${source}|${target ?? ''}|${type}`

/**
 * The votes of one story: one event for each (source, target, type), namely the one with the highest
 * confidence, and among equals the one stored first. `events` are in order of their ids.
 */
export function votesOf<Event extends StoryEvent>(events: readonly Event[]): Event[] {
  const votes = new Map<string, Event>()
  for (const event of events) {
    const key = keyOfVote(event)
    const best = votes.get(key)
    if (best === undefined || event.confidence > best.confidence) votes.set(key, event)
  }
  return [...votes.values()]
}
