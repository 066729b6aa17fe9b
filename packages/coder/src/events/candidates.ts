import type { ScoreMode } from '@dualtrack/domain'
import type { AnalysedSentence } from '../analyse.ts'
import type { FoundCue } from '../cues/find-cues.ts'
import { type ModalitySigns, modalityOf } from '../roles/modality.ts'
import { headAt, kidsAt, labelAt, lemmaAt, type Tree, wordAt } from '../syntax/tree.ts'
import type { Feature } from './feature.ts'
import { type CueInContext, cueInContext, type Relation, relate } from './features.ts'
import {
  cueFeatures,
  fillingFeatures,
  gatedCue,
  gateFeatures,
  readingFeatures,
  topicFeatures,
  wholeFeatures,
} from './gate.ts'
import { type Governing, governingCues, type Hypothesis, isOffer, readingsOf } from './hypotheses.ts'
import { chooseRoles, type Roles } from './rank.ts'
import { type EventWeights, sumOf } from './weights.ts'

/** A cue read as an act of one type, with its roles and its log-odds of being one. */
export interface Candidate {
  readonly context: CueInContext
  readonly relations: readonly Relation[]
  readonly hypothesis: Hypothesis
  readonly roles: Roles
  /** The reasons of its score. */
  readonly features: () => readonly Feature[]
  readonly score: number
  /** Score mode of the act as the words stand; null for the type's own score. */
  readonly mode: ScoreMode | null
}

const DOMESTIC = new Set(['police', 'prosecutors', 'prosecutor', 'court', 'judge', 'judges', 'policemen'])

const OWN_STAFF = new Set(
  'staff embassy embassies diplomats families dependants dependents nationals citizens mission missions'.split(
    ' ',
  ),
)

/** Who thins out its own embassy as a precaution makes no concession to the host. */
const drawsOwnStaff = (tree: Tree, cue: FoundCue): boolean =>
  cue.entry.type === 'RETREAT' &&
  cue.entry.mode === 'withdraw' &&
  kidsAt(tree, cue.head).some(
    (k) => /^(obj|nsubj:pass)$/.test(labelAt(tree, k)) && OWN_STAFF.has(wordAt(tree, k)),
  )

/** What another is asked to do is not done by who asks: "urged Iran to halt its work". */
const isAsked = (tree: Tree, cue: FoundCue, source: Relation, { asking }: Governing): boolean =>
  labelAt(tree, cue.head) === 'xcomp' &&
  asking.has(headAt(tree, cue.head)) &&
  source.path.startsWith('^xcomp>nsubj')

/** Who denies a deed rejects nobody: "denied attacking Chad". */
const deniesDeed = (tree: Tree, cue: FoundCue, target: Relation): boolean =>
  lemmaAt(tree, cue.head) === 'deny' && /^>[xc]comp/.test(target.path)

/** Whether roles are of a kind that the codebook leaves out or that cannot be, whatever the model says. */
function isExcluded(
  tree: Tree,
  cue: FoundCue,
  roles: Roles,
  signs: ModalitySigns,
  governing: Governing,
): boolean {
  const source = roles.source.relation as Relation
  const target = roles.target.relation
  const under = (heads: ReadonlySet<number>) => signs.governors.slice(0, 2).some((g) => heads.has(g))
  if (isAsked(tree, cue, source, governing)) return true
  if (under(governing.rejecting) && isOffer(cue) && !source.path.startsWith('=')) return true
  if (target && deniesDeed(tree, cue, target)) return true
  if (!target) return DOMESTIC.has(wordAt(tree, source.actor.head)) || under(governing.accusing)
  // What somebody condemns is not aimed at him: "We condemn the attack, the Saudi ministry said".
  return target.path.startsWith('^') && signs.governors.some((g) => governing.accusing.has(g))
}

/** A promise whose content is hostile is no promise: "promised to answer tariffs with duties". */
const promisesHarm = (tree: Tree, cue: FoundCue, governing: Governing): boolean =>
  cue.entry.type === 'AGREE' &&
  kidsAt(tree, cue.head).some((k) => labelAt(tree, k) === 'xcomp' && governing.hostile.has(k))

/** Who urges another to talk demands no change of conduct and no yielding: the plain score of a request. */
const urgesTalks = (tree: Tree, cue: FoundCue, cues: readonly FoundCue[]): boolean =>
  cue.entry.type === 'REQUEST' &&
  cues.some(
    (c) => /^(AGREE|CONSULT)$/.test(c.entry.type) && c.head !== cue.head && headAt(tree, c.head) === cue.head,
  )

/** Every cue of the sentence in every reading, with the roles that fit it best. */
export function* candidatesOf(model: EventWeights, sentence: AnalysedSentence): Generator<Candidate> {
  const { tree, actors, cues } = sentence
  const governing = governingCues(cues)
  let topics: number | undefined
  for (const cue of cues) {
    const signs = modalityOf(tree, cue.head, cue.tokens)
    const hypotheses = readingsOf(cue, signs, governing)
    if (hypotheses.length === 0 || promisesHarm(tree, cue, governing) || drawsOwnStaff(tree, cue)) continue
    const context = cueInContext(tree, cue, actors)
    const relations = actors.map((actor) => relate(context, actor))
    const fillings = chooseRoles(model, context, relations, sentence.recent).filter(
      (roles) => !isExcluded(tree, cue, roles, signs, governing),
    )
    if (fillings.length === 0) continue
    topics ??= sumOf(model, topicFeatures(tree))
    yield* candidatesOfCue(model, sentence, { context, relations, hypotheses, fillings, topics })
  }
}

/** A cue with its readings, what may fill its roles, and the weight of what its sentence is about. */
interface OpenCue {
  readonly context: CueInContext
  readonly relations: readonly Relation[]
  readonly hypotheses: readonly Hypothesis[]
  readonly fillings: readonly Roles[]
  readonly topics: number
}

/** One cue in every reading with every filling of its roles. Each feature is weighed once for all that share it. */
function* candidatesOfCue(
  model: EventWeights,
  { tree, cues }: AnalysedSentence,
  { context, relations, hypotheses, fillings, topics }: OpenCue,
): Generator<Candidate> {
  const gated = gatedCue(context, relations, cues)
  const { cue } = context
  const base = model.bias + topics + sumOf(model, cueFeatures(gated))
  const bases = hypotheses.map((h) => base + sumOf(model, readingFeatures(gated, h)))
  const plainMode = urgesTalks(tree, cue, cues) ? null : (cue.entry.mode ?? null)
  for (const roles of fillings) {
    const filled = sumOf(model, fillingFeatures(gated, roles))
    for (const [i, hypothesis] of hypotheses.entries()) {
      yield {
        context,
        relations,
        hypothesis,
        roles,
        features: () => gateFeatures(gated, hypothesis, roles),
        mode: hypothesis.reading === 'plain' ? plainMode : null,
        score: (bases[i] as number) + filled + sumOf(model, wholeFeatures(gated, hypothesis, roles)),
      }
    }
  }
}
