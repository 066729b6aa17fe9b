import { type PairCode, poleOf, quadOf, scoreOf } from '@dualtrack/domain'
import { analyse, treeOf } from './analyse.ts'
import type { CodablePair } from './coder.ts'
import { scorePairs } from './events/decide.ts'
import { evidenceOf } from './events/evidence.ts'
import { type EventWeights, probability } from './events/weights.ts'
import type { Knowledge } from './knowledge.ts'
import { startDiscourse } from './mentions/discourse.ts'
import type { ResolvedMention } from './mentions/resolve-parties.ts'

/** Log-odds below which a pair is said to do nothing. */
const FLOOR = -4

const SOURCE = 'SOURCE'
const TARGET = 'TARGET'

function spanOf(text: string, span: string | null, party: string): ResolvedMention[] {
  if (span === null || span === '') return []
  const start = text.indexOf(span)
  if (start < 0) return []
  return [
    {
      start,
      end: start + span.length,
      text: span,
      parties: [party],
      kind: 'name',
      office: '',
      targetOnly: false,
    },
  ]
}

const NONE: PairCode = { type: 'NONE', quad: null, pole: null, score: null, confidence: 0, cues: [] }

/** Codes what the source span does to the target span in a sentence. */
export function codePair(knowledge: Knowledge, model: EventWeights, pair: CodablePair): PairCode {
  const mentions = [...spanOf(pair.text, pair.source, SOURCE), ...spanOf(pair.text, pair.target, TARGET)]
  const tree = treeOf(knowledge, knowledge.tokenise(pair.text, 0))
  const sentence = analyse(knowledge, tree, mentions, startDiscourse(), new Set())
  const scored = [...scorePairs(model, sentence).values()]
    .flat()
    .filter((s) => (pair.source ? s.source === SOURCE : true) && (pair.target ? s.target === TARGET : true))
    .sort((a, b) => b.score - a.score)
  const best = scored[0]
  if (!best || best.score < FLOOR) return NONE
  const { type } = best.candidate.hypothesis
  const { mode } = best.candidate.context.cue.entry
  const decision = {
    ...best,
    type,
    probability: probability(best.score),
    runnerUp: { type: 'NONE' as const, margin: 0 },
  }
  return {
    type,
    quad: quadOf(type),
    pole: poleOf(quadOf(type)),
    score: scoreOf(type, mode),
    confidence: Math.round(decision.probability * 1000) / 1000,
    cues: evidenceOf(model, decision, 'text', 0, { start: 0, end: pair.text.length }, pair.text).cues,
  }
}
