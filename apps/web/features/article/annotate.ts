import type { ArticleDetail, ArticlePart, Cue, EventRow, Evidence } from '@dualtrack/domain'

/** An act with the number it bears on the page. */
export interface NumberedAct {
  number: number
  event: EventRow
}

/** A stretch of the title or the text: a sentence, or what stands between two. */
export interface Passage {
  start: number
  end: number
  /** The acts that this sentence tells; empty for plain text. */
  acts: NumberedAct[]
}

const evidenceOf = (event: EventRow): Evidence[] => [event.evidence, ...event.moreEvidence]

const place = (event: EventRow) =>
  (event.evidence.part === 'title' ? 0 : 1_000_000_000) + event.evidence.start

/** The acts in reading order, numbered from 1. */
export const numberActs = (events: readonly EventRow[]): NumberedAct[] =>
  events.toSorted((a, b) => place(a) - place(b) || a.id - b.id).map((event, i) => ({ number: i + 1, event }))

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end

/** Does a sentence of `part` tell the act? */
const tells = (part: ArticlePart, sentence: { start: number; end: number }) => (act: NumberedAct) =>
  evidenceOf(act.event).some((evidence) => evidence.part === part && overlaps(evidence, sentence))

/** Cuts a part of the article into its sentences and the gaps between them; nothing is lost. */
export function passagesOf(
  article: ArticleDetail,
  part: ArticlePart,
  acts: readonly NumberedAct[],
): Passage[] {
  const text = part === 'title' ? article.title : article.text
  const sentences = article.sentences.filter((s) => s.part === part).toSorted((a, b) => a.start - b.start)
  const passages: Passage[] = []
  let at = 0
  for (const { start, end } of sentences) {
    if (start < at) continue
    if (start > at) passages.push({ start: at, end: start, acts: [] })
    passages.push({ start, end, acts: acts.filter(tells(part, { start, end })) })
    at = end
  }
  if (at < text.length) passages.push({ start: at, end: text.length, acts: [] })
  return passages
}

/** The cues that acts left in a sentence; what stands at no words (the rest of the article) leaves no mark. */
export const cuesIn = (acts: readonly NumberedAct[], part: ArticlePart, passage: Passage): Cue[] =>
  acts
    .flatMap(({ event }) => evidenceOf(event))
    .filter((evidence) => evidence.part === part && overlaps(evidence, passage))
    .flatMap((evidence) => evidence.cues)
    .filter((cue) => cue.end > cue.start)
