import type { FoundCue } from '../cues/find-cues.ts'
import { type CueInContext, cueInContext, type Relation, relate } from '../events/features.ts'
import { governingCues, type Hypothesis, readingsOf } from '../events/hypotheses.ts'
import type { Actor } from '../mentions/actors.ts'
import { modalityOf } from '../roles/modality.ts'
import { labelAt, pathUp } from '../syntax/tree.ts'
import { type FeatureBag, type FeatureGroup, SENTENCE } from './feature-bag.ts'
import type { PairView } from './pair-view.ts'

/** A cue of the lexicon as it stands to source and target. */
interface CueOfPair {
  readonly context: CueInContext
  readonly source: Relation | null
  readonly target: Relation | null
  /** How the two fit its slots: y fits, t/s fits the other's slot, n fits none, 0 not given; r for acts of both. */
  readonly fit: string
  /** Whether other parties fit the slots of source and target. */
  readonly rivals: string
  /** How many cues stand nearer to source and to target. */
  readonly nearer: { readonly source: number; readonly target: number }
}

function slotOf(r: Relation | null, own: 'isSource' | 'isTarget'): string {
  if (!r) return '0'
  if (r[own]) return 'y'
  return own === 'isSource' ? (r.isTarget ? 't' : 'n') : r.isSource ? 's' : 'n'
}

function cueOfPair(view: PairView, cue: FoundCue): CueOfPair {
  const { actors, cues } = view.pair.sentence
  const context = cueInContext(view.tree, cue, actors)
  const source = view.pair.source && relate(context, view.pair.source)
  const target = view.pair.target && relate(context, view.pair.target)
  const others = view.others.filter((a) => a.parties.length > 0).map((a) => relate(context, a))
  const distance = (a: Actor, head: number) => Math.abs(head - a.token)
  const nearer = (a: Actor | null) =>
    a ? Math.min(3, cues.filter((c) => distance(a, c.head) < distance(a, cue.head)).length) : 3
  const flag = (is: boolean) => (is ? 'y' : 'n')
  return {
    context,
    source,
    target,
    fit: slotOf(source, 'isSource') + slotOf(target, 'isTarget') + (context.reciprocal ? 'r' : ''),
    rivals: flag(others.some((r) => r.isSource)) + flag(others.some((r) => r.isTarget)),
    nearer: { source: nearer(view.pair.source), target: nearer(view.pair.target) },
  }
}

/** What a reading of a cue says, whatever its type: it is learnt for all types together. */
function describe(view: PairView, of: CueOfPair, { reading }: Hypothesis): string[] {
  const { context, source, target, fit, rivals, nearer } = of
  const { cue, voice } = context
  const { strength, pos } = cue.entry
  const zone = `${view.zoneOf(cue.head)}${view.order}`
  const count = Math.min(4, view.pair.sentence.cues.length)
  return [
    'any',
    `strength:${strength}:${pos}`,
    `fit:${fit}`,
    `fit:${fit}:${rivals}`,
    `fit:${fit}:${strength}`,
    `fit:${fit}:${voice}:${reading}`,
    `reading:${reading}:${strength}`,
    `zone:${zone}:${voice}`,
    `zone:${zone}:${fit}`,
    `near:${nearer.source}:${nearer.target}`,
    `near:${nearer.source}:${fit}`,
    `S:${voice}:${source ? source.way.shape : 'none'}`,
    `T:${voice}:${target ? target.way.shape : 'none'}`,
    `inner:${cue.inner}`,
    `words:${Math.min(3, cue.tokens.length)}:${strength}`,
    `depth:${Math.min(4, pathUp(view.tree, cue.head).length)}`,
    `at:${labelAt(view.tree, cue.head)}:${voice}`,
    `count:${count}:${fit}`,
    `to:${target?.preposition ?? ''}:${target?.isTarget ?? false}`,
  ]
}

/** Features of the cues that the lexicon knows, and of the types that they speak for. */
export function addCueFeatures(bag: FeatureBag, view: PairView): void {
  const { cues } = view.pair.sentence
  const governing = governingCues(cues)
  for (const cue of cues) {
    const { id, type } = cue.entry
    const group: FeatureGroup = { id, tokens: cue.tokens }
    const of = cueOfPair(view, cue)
    const readings = readingsOf(cue, modalityOf(view.tree, cue.head, cue.tokens), governing)
    if (readings.length === 0) bag.add(group, `nr:${type}`, `nr:${type}:${of.fit}`)
    for (const hypothesis of readings) {
      const described = describe(view, of, hypothesis)
      bag.add(group, `r:${hypothesis.type}:${hypothesis.reading}`, `r:${hypothesis.type}:${of.fit}`)
      bag.addCue(hypothesis.type, group, ...described)
      bag.addCue('EVENT', group, ...described)
    }
  }
  bag.add(SENTENCE, `k:${Math.min(4, cues.length)}`)
}
