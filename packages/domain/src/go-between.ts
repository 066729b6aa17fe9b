import type { CodedEvent, Cue, Evidence } from './coded-event.ts'
import { quadOf } from './ontology/plover.ts'

/** How a party stands between two others: it mediates, carries their messages, hosts their talks, or offers to. */
export const GO_BETWEEN_ACTS = ['mediates', 'carries', 'hosts', 'offers'] as const
export type GoBetweenAct = (typeof GO_BETWEEN_ACTS)[number]

/** An event as an act between others: `sides` are the parties on the other side of its target, in order. */
export interface GoBetween {
  act: GoBetweenAct
  sides: string[]
}

/** Words that always speak of a third party, whether the act is done or only intended. */
const MEDIATING =
  /^consult\.(mediat|act-as-mediator|serve-as-mediator|broker|facilitate-talk|shuttle|intercede|intermediary|good-office|arbitrate|bridge-gap|through-mediator)/
const CARRYING = /^consult\.(carry|pass|relay)-message$/
/** "Held talks" is no hosting; which of the words stood there is seen in the text. */
const HOSTING = /^consult\.(hold-talk|hold-summit|hold-conference|host|play-host)$/
const HOSTS = /\b(host|conven)/i
const OFFERING = /^agree\.offer-to-mediate$/

/** "has offered to host": the words just before the cue, or its first ones. */
const OFFERED = /\b(offer|propos|volunteer)\w*( to)?( \w+)?$|\b(willing|ready) to( \w+)?$/i
const OFFERED_WITHIN = /^(?:ha\w+ )?(offer|propos|volunteer)\w* to\b/i

const cueOf = ({ evidence }: CodedEvent): Cue | undefined =>
  evidence.cues.find(({ id }) => /^(consult|agree)\./.test(id))

const isOffered = ({ quote, start }: Evidence, cue: Cue): boolean =>
  OFFERED_WITHIN.test(cue.text) || OFFERED.test(quote.slice(0, Math.max(0, cue.start - start)).trimEnd())

/** What the words say of one event alone; null: nothing between others. */
function actOf(event: CodedEvent): GoBetweenAct | null {
  const cue = cueOf(event)
  if (cue === undefined || event.target === null || event.modality === 'negated') return null
  const between = MEDIATING.test(cue.id) || CARRYING.test(cue.id)
  if (event.type === 'AGREE') return between || OFFERING.test(cue.id) ? 'offers' : null
  if (event.type !== 'CONSULT') return null
  const hosts = HOSTING.test(cue.id) && HOSTS.test(cue.text)
  if (!between && !hosts && event.mode !== 'third-party') return null
  if (/^consult\.proximity-talk$/.test(cue.id)) return null
  if (isOffered(event.evidence, cue)) return 'offers'
  if (hosts) return 'hosts'
  return CARRYING.test(cue.id) ? 'carries' : 'mediates'
}

const sentencesOf = ({ evidence, moreEvidence }: CodedEvent) =>
  [evidence, ...moreEvidence].map(({ sentence }) => sentence)

const shareSentence = (a: CodedEvent, b: CodedEvent): boolean => {
  const told = sentencesOf(a)
  return sentencesOf(b).some((sentence) => told.includes(sentence))
}

/** Whether the target only receives ("carried a letter to Moscow"), so that nothing goes back or forth. */
const onlyReceives = ({ evidence }: CodedEvent): boolean =>
  evidence.cues.some(({ id }) => /^target:.*:(to|obj)$/.test(id))

/** Whether two parties deal with each other in the article, in words that cooperate. */
const deal = (events: readonly CodedEvent[], a: string, b: string): boolean =>
  events.some(
    ({ source, target, type }) =>
      quadOf(type) === 'VC' && ((source === a && target === b) || (source === b && target === a)),
  )

/** Words that alone do not make a third party need more: mail that goes both ways, guests that deal with each other. */
function holds(event: CodedEvent, other: CodedEvent, events: readonly CodedEvent[]): boolean {
  if (event.mode === 'third-party' || event.type === 'AGREE') return true
  const [a, b] = [event.target ?? '', other.target ?? '']
  if (CARRYING.test(cueOf(event)?.id ?? ''))
    return !(onlyReceives(event) && onlyReceives(other)) || deal(events, a, b)
  return deal(events, a, b)
}

/** Whether its source is rather the one for whom another, who is read with more confidence, is a third party there. */
const isSide = (
  event: CodedEvent | undefined,
  events: readonly CodedEvent[],
  acts: readonly (GoBetweenAct | null)[],
): boolean =>
  event !== undefined &&
  events.some(
    (other, i) =>
      acts[i] !== null &&
      other.target === event.source &&
      other.confidence > event.confidence &&
      shareSentence(other, event),
  )

/**
 * Which of an article's events are acts between others (codebook, rule 6: who hosts or carries messages between two
 * acts towards both), in the order of the events; null for the others. The other side is whom the same party acts
 * towards in the same sentence, or, when the article names just two sides, in another one. Without another side
 * only words that always speak of a third party count.
 */
export function goBetweens(events: readonly CodedEvent[]): (GoBetween | null)[] {
  const told = events.map(actOf)
  const acts = told.map((act, i) => (isSide(events[i], events, told) ? null : act))
  const between = events.filter((_, i) => acts[i] !== null)
  return events.map((event, i) => {
    const act = acts[i]
    if (act === null || act === undefined) return null
    const sides = sidesFor(event, between, events)
    const sure = event.mode === 'third-party' || (event.type === 'AGREE' && act === 'offers')
    return sides.length > 0 || sure ? { act, sides } : null
  })
}

function sidesFor(
  event: CodedEvent,
  between: readonly CodedEvent[],
  events: readonly CodedEvent[],
): string[] {
  const others = between.filter(({ source, target }) => source === event.source && target !== event.target)
  const named = [...new Set(others.map(({ target }) => target))]
  const near = others.filter((other) => shareSentence(event, other))
  const opposite = near.length > 0 || named.length > 1 ? near : others
  const held = opposite.filter((other) => holds(event, other, events))
  return [...new Set(held.flatMap(({ target }) => target ?? []))].sort()
}
