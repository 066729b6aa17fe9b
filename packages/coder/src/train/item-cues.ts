import { type CueInContext, cueInContext, type Relation, relate } from '../events/features.ts'
import { governingCues, type Hypothesis, readingsOf } from '../events/hypotheses.ts'
import { modalityOf } from '../roles/modality.ts'
import type { TrainingItem } from './training-items.ts'

/** A cue of a training item with what could fill its roles and how it can be read. */
export interface CueOfItem {
  readonly context: CueInContext
  readonly relations: readonly Relation[]
  readonly hypotheses: readonly Hypothesis[]
}

/** The cues of an item, analysed. */
export function cuesOf(item: TrainingItem): CueOfItem[] {
  const { tree, actors, cues } = item.sentence
  const governing = governingCues(cues)
  return cues.map((cue) => {
    const context = cueInContext(tree, cue, actors)
    const relations = actors.map((actor) => relate(context, actor))
    return {
      context,
      relations,
      hypotheses: readingsOf(cue, modalityOf(tree, cue.head, cue.tokens), governing),
    }
  })
}
