import { type PairCode, poleOf, quadOf, scoreOf } from '@dualtrack/domain'
import { type AnalysedSentence, analyse, treeOf } from './analyse.ts'
import type { CodablePair } from './coder.ts'
import type { Candidate } from './events/candidates.ts'
import { evidenceOf } from './events/evidence.ts'
import { cueInContext, type Relation, relate } from './events/features.ts'
import { gateFeatures } from './events/gate.ts'
import { governingCues, readingsOf } from './events/hypotheses.ts'
import { type EventWeights, probability, sumOf } from './events/weights.ts'
import type { Knowledge } from './knowledge.ts'
import { startDiscourse } from './mentions/discourse.ts'
import type { ResolvedMention } from './mentions/resolve-parties.ts'
import { modalityOf } from './roles/modality.ts'

/** Log-odds below which a pair is said to do nothing. */
const FLOOR = -4

/** Stand-ins for the parties of a pair, whatever the spans say. */
export const SOURCE = 'SOURCE'
export const TARGET = 'TARGET'

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

/** Analyses a sentence whose source and target are given as spans. */
export function readPair(knowledge: Knowledge, pair: CodablePair): AnalysedSentence {
  const mentions = [...spanOf(pair.text, pair.source, SOURCE), ...spanOf(pair.text, pair.target, TARGET)]
  const tree = treeOf(knowledge, knowledge.tokenise(pair.text, 0))
  return analyse(knowledge, tree, mentions, startDiscourse(), new Set())
}

/** All readings of all cues with the given spans as their roles. */
function* forcedCandidates(model: EventWeights, sentence: AnalysedSentence): Generator<Candidate> {
  const governing = governingCues(sentence.cues)
  for (const cue of sentence.cues) {
    const context = cueInContext(sentence.tree, cue, sentence.actors)
    const relations = sentence.actors.map((actor) => relate(context, actor))
    const of = (party: string) => relations.find((r) => r.actor.parties.includes(party)) ?? null
    const source = of(SOURCE)
    const target = of(TARGET)
    if (!source) continue
    const given = { features: [], logShare: 0 }
    const roles = {
      source: { ...given, relation: source },
      target: { ...given, relation: target },
      logShare: 0,
    }
    for (const hypothesis of readingsOf(cue, modalityOf(sentence.tree, cue.head, cue.tokens), governing)) {
      const features = gateFeatures(context, hypothesis, roles, relations, sentence.cues)
      yield {
        context,
        relations,
        hypothesis,
        roles,
        features,
        mode: null,
        score: model.bias + sumOf(model, features),
      }
    }
  }
}

/** Codes what the source span does to the target span in a sentence. */
export function codePair(knowledge: Knowledge, model: EventWeights, pair: CodablePair): PairCode {
  const sentence = readPair(knowledge, pair)
  const best = [...forcedCandidates(model, sentence)].sort((a, b) => b.score - a.score)[0]
  if (!best || best.score < FLOOR) return NONE
  const { type } = best.hypothesis
  const telling = {
    candidate: best,
    from: best.roles.source.relation as Relation,
    to: best.roles.target.relation,
  }
  return {
    type,
    quad: quadOf(type),
    pole: poleOf(quadOf(type)),
    score: scoreOf(type, best.context.cue.entry.mode),
    confidence: Math.round(probability(best.score) * 1000) / 1000,
    cues: evidenceOf(model, telling, best.score, 'text', 0, { start: 0, end: pair.text.length }, pair.text)
      .cues,
  }
}
