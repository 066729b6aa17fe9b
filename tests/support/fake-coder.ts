import {
  type CodedEvent,
  type EventType,
  type Evidence,
  type Party,
  type PartyGroup,
  poleOf,
  quadOf,
  scoreOf,
} from '@dualtrack/domain'
import type { CodableArticle, Coder } from '../../packages/coder/src/coder.ts'

const VERBS: Readonly<Record<string, EventType>> = {
  meets: 'CONSULT',
  praises: 'SUPPORT',
  aids: 'AID',
  accuses: 'ACCUSE',
  threatens: 'THREATEN',
  sanctions: 'SANCTION',
  strikes: 'ASSAULT',
}

const CLAUSE = new RegExp(`\\b([A-Z]{2,3}) (${Object.keys(VERBS).join('|')})(?: ([A-Z]{2,3})\\b)?`)

const PARTIES: Party[] = [
  { code: 'USA', kind: 'country', name: 'United States', short: 'US' },
  { code: 'IRN', kind: 'country', name: 'Iran', short: 'Iran' },
  { code: 'QAT', kind: 'country', name: 'Qatar', short: 'Qatar' },
  { code: 'OMN', kind: 'country', name: 'Oman', short: 'Oman' },
  { code: 'UN', kind: 'organisation', name: 'United Nations', short: 'UN' },
]
const GROUPS: PartyGroup[] = [{ code: 'GULF', name: 'Gulf states', members: ['QAT', 'OMN'] }]

interface Span {
  start: number
  end: number
}

function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^.]+\.?/g)].map((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length)
    return { start, end: match.index + match[0].trimEnd().length }
  })
}

function eventIn(text: string, { start, end }: Span, sentence: number): CodedEvent | null {
  const quote = text.slice(start, end)
  const match = CLAUSE.exec(quote)
  const [, source, verb, target] = match ?? []
  const type = verb === undefined ? undefined : VERBS[verb]
  if (!match || source === undefined || verb === undefined || type === undefined) return null
  const at = start + match.index + source.length + 1
  const cue = { id: `fake.${verb}`, text: verb, start: at, end: at + verb.length, weight: 1 }
  const evidence: Evidence = { part: 'text', sentence, start, end, quote, cues: [cue] }
  return {
    source,
    target: target ?? null,
    type,
    mode: null,
    quad: quadOf(type),
    score: scoreOf(type, undefined),
    confidence: 0.9,
    modality: 'actual',
    evidence,
    moreEvidence: [],
    runnerUp: null,
  }
}

/** A coder that reads only sentences such as "USA threatens IRN." It is quick and never surprising. */
export function fakeCoder(version = 'fake-1'): Coder {
  return {
    version,
    parties: PARTIES,
    groups: GROUPS,
    codeArticle({ text }: CodableArticle) {
      const spans = sentencesOf(text)
      const events = spans.map((span, i) => eventIn(text, span, i)).filter((event) => event !== null)
      return { coderVersion: version, sentences: spans.map((span) => ({ part: 'text', ...span })), events }
    },
    codePair({ text, source }) {
      const type =
        source === null ? undefined : VERBS[Object.keys(VERBS).find((verb) => text.includes(verb)) ?? '']
      if (type === undefined)
        return {
          type: 'NONE',
          quad: null,
          pole: null,
          score: null,
          confidence: 1,
          modality: null,
          cues: [],
          runnerUp: { type: 'ACCUSE', margin: 1 },
        }
      const quad = quadOf(type)
      return {
        type,
        quad,
        pole: poleOf(quad),
        score: scoreOf(type, undefined),
        confidence: 0.9,
        modality: 'actual',
        cues: [],
        runnerUp: { type: 'NONE', margin: 2 },
      }
    },
  }
}
