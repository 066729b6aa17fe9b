import type { AnalysedSentence } from '../analyse.ts'
import { canAct } from '../mentions/actors.ts'
import { modalityOf } from '../roles/modality.ts'
import {
  type CueInContext,
  cueFeatures,
  cueInContext,
  noTargetFeatures,
  pairFeatures,
  type Relation,
  relate,
  roleFeatures,
} from './features.ts'
import { type Hypothesis, readingsOf } from './hypotheses.ts'

/** A directed act that the sentence may tell, with its features in the parts that are shared between candidates. */
export interface Candidate {
  readonly context: CueInContext
  readonly hypothesis: Hypothesis
  readonly source: Relation
  /** Null: aimed at no party. */
  readonly target: Relation | null
  readonly features: {
    readonly cue: readonly string[]
    readonly source: readonly string[]
    readonly target: readonly string[]
    readonly pair: readonly string[]
  }
}

const overlap = (a: readonly string[], b: readonly string[]) => a.some((x) => b.includes(x))

/** Whether an actor could be a source at all: it acts itself, or it qualifies the cue's own noun or a conduct. */
const mayBeSource = (r: Relation): boolean =>
  !r.actor.targetOnly &&
  (canAct(r.actor) || r.path.startsWith('=') || r.actor.noun === 'conduct' || r.actor.noun === 'other')

function* ofCue(
  context: CueInContext,
  hypotheses: readonly Hypothesis[],
  relations: readonly Relation[],
): Generator<Candidate> {
  const targets = new Map(relations.map((r) => [r, roleFeatures(context, 'target', r, relations)]))
  const none = noTargetFeatures(context, relations)
  for (const hypothesis of hypotheses) {
    const cue = cueFeatures(context, hypothesis)
    for (const source of relations) {
      if (!mayBeSource(source)) continue
      const own = roleFeatures(context, 'source', source, relations)
      yield {
        context,
        hypothesis,
        source,
        target: null,
        features: { cue, source: own, target: none, pair: [] },
      }
      for (const [target, features] of targets) {
        if (overlap(source.actor.parties, target.actor.parties)) continue
        yield {
          context,
          hypothesis,
          source,
          target,
          features: { cue, source: own, target: features, pair: pairFeatures(context, source, target) },
        }
      }
    }
  }
}

/** All candidates of a sentence: every reading of every cue, with every source and every target or none. */
export function* candidatesOf(sentence: AnalysedSentence): Generator<Candidate> {
  for (const cue of sentence.cues) {
    const context = cueInContext(sentence.tree, cue)
    const relations = sentence.actors.map((actor) => relate(context, actor))
    yield* ofCue(context, readingsOf(cue, modalityOf(sentence.tree, cue.head)), relations)
  }
}
