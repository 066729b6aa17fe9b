import { type AnalysedSentence, analyse, treeOf } from '../analyse.ts'
import type { CodablePair } from '../coder.ts'
import type { Knowledge } from '../knowledge.ts'
import { type Actor, tokensAt } from '../mentions/actors.ts'
import { startDiscourse } from '../mentions/discourse.ts'
import { findMentions } from '../mentions/find-mentions.ts'
import { certainOf, type ResolvedMention, resolveMatches } from '../mentions/resolve-parties.ts'
import { headAt, type Tree } from '../syntax/tree.ts'
import type { Span } from '../text/split-sentences.ts'
import { locateSpan } from './locate-span.ts'

/** Stand-ins for the parties of a pair, whatever the spans say. */
export const SOURCE = 'SOURCE'
export const TARGET = 'TARGET'

/** A sentence whose source and target are given as spans; null where a span is not given, or not in the text. */
export interface PairSentence {
  readonly text: string
  readonly sentence: AnalysedSentence
  readonly source: Actor | null
  readonly target: Actor | null
}

const mentionOf = (text: string, { start, end }: Span, party: string): ResolvedMention => ({
  start,
  end,
  text: text.slice(start, end),
  parties: [party],
  kind: 'name',
  office: '',
  targetOnly: false,
})

/** The actor of a span that is no name: the phrase itself. */
function phraseActor(tree: Tree, span: Span, party: string): Actor | null {
  const range = tokensAt(tree, span.start, span.end)
  if (!range) return null
  let head = range.last
  for (let i = range.last; i >= range.first; i--) {
    const up = headAt(tree, i)
    if (up < range.first || up > range.last) head = i
  }
  return {
    parties: [party],
    kind: 'span',
    token: head,
    ...range,
    head,
    link: 'self',
    noun: 'other',
    targetOnly: false,
    place: false,
  }
}

/** Analyses a sentence whose source and target are given as spans. */
export function readPair(knowledge: Knowledge, { text, source, target }: CodablePair): PairSentence {
  const from = source === null ? null : locateSpan(text, source)
  const to = target === null ? null : locateSpan(text, target, from)
  const given = [
    ...(from ? [mentionOf(text, from, SOURCE)] : []),
    ...(to ? [mentionOf(text, to, TARGET)] : []),
  ]
  const matches = findMentions(knowledge.gazetteer, text)
  const certain = certainOf([matches], undefined)
  const others = resolveMatches(text, matches, undefined, certain).filter(
    (m) => !given.some((g) => m.start < g.end && g.start < m.end),
  )
  const tree = treeOf(knowledge, knowledge.tokenise(text, 0))
  const mentions = [...given, ...others].sort((a, b) => a.start - b.start)
  const sentence = analyse(knowledge, tree, mentions, startDiscourse(), new Set())
  const actorOf = (span: Span | null, party: string) =>
    span && (sentence.actors.find((a) => a.parties.includes(party)) ?? phraseActor(tree, span, party))
  return { text, sentence, source: actorOf(from, SOURCE), target: actorOf(to, TARGET) }
}
