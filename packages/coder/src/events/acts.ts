import type { Quad } from '@dualtrack/domain'
import { type ActSigns, actSigns, weightOfAct } from './act-features.ts'
import { groupsOf, viewOf } from './article-view.ts'
import { type PlacedSentence, type Told, toldIn } from './told.ts'
import { type EventWeights, settled } from './weights.ts'

/** What one party does to another in an article, of one quad, with all that tells it, clearest first. */
export interface Act {
  readonly source: string
  readonly target: string | null
  readonly quad: Quad
  readonly told: readonly [Told, ...Told[]]
  /** What decides whether the article reports it. */
  readonly signs: ActSigns
}

/** Log-odds below which a candidate is not worth a second look. */
const FLOOR = -4

/** The acts that an article could be reporting, with the features that decide whether it does. */
export function actsOf(model: EventWeights, sentences: readonly PlacedSentence[]): Act[] {
  const groups = groupsOf(toldIn(model, sentences))
  const view = viewOf(sentences, groups)
  return [...groups.values()]
    .filter(([first]) => first.score >= FLOOR)
    .map((told) => {
      const { source, target, quad } = told[0]
      return { source, target, quad, told, signs: actSigns(view, told) }
    })
}

/** Log-odds that the article reports the act. */
export const scoreOfAct = (model: EventWeights, act: Act): number =>
  settled(model.articleBias + weightOfAct(model, act.signs))
