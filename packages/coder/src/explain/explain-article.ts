import type { AnalysedSentence } from '../analyse.ts'
import { THRESHOLD } from '../code-article.ts'
import type { CodableArticle, CoderFiles } from '../coder.ts'
import type { FoundCue } from '../cues/find-cues.ts'
import { type Decision, decide } from '../events/decide.ts'
import { type EventWeights, readEventWeights } from '../events/weights.ts'
import { compileKnowledge, type Knowledge, knowledgeVersion } from '../knowledge.ts'
import type { Actor } from '../mentions/actors.ts'
import type { ResolvedMention } from '../mentions/resolve-parties.ts'
import { placed, type ReadSentence, readArticle } from '../read-article.ts'
import { readSentence } from '../read-sentence.ts'
import { isBackground } from '../roles/background.ts'
import type { Tree } from '../syntax/tree.ts'
import { explainCandidates, explainDecision } from './explain-decisions.ts'
import type {
  ExplainedActor,
  ExplainedCue,
  ExplainedMention,
  ExplainedSentence,
  ExplainedToken,
  Explanation,
} from './explanation.ts'
import { wordsBetween } from './words-between.ts'

const tokensOf = ({ parse }: Tree): ExplainedToken[] =>
  parse.tokens.form.map((form, i) => ({
    form,
    lemma: parse.tokens.lemma[i] ?? '',
    tag: parse.tag[i] ?? '',
    head: parse.head[i] ?? -1,
    relation: parse.label[i] ?? '',
  }))

const explainMention = ({ text, kind, parties }: ResolvedMention): ExplainedMention => ({
  text,
  kind: parties.length > 0 ? kind : 'no party on that day',
  parties,
})

const explainActor = (tree: Tree, actor: Actor): ExplainedActor => ({
  text: wordsBetween(tree, actor.first, actor.last),
  parties: actor.parties,
  kind: actor.kind,
  head: wordsBetween(tree, actor.head, actor.head),
  link: actor.link,
  noun: actor.noun,
  limits: [...(actor.place ? ['a place'] : []), ...(actor.targetOnly ? ['a target only'] : [])],
})

const explainCue = (tree: Tree, { entry, tokens }: FoundCue): ExplainedCue => ({
  id: entry.id,
  words: tokens.map((t) => wordsBetween(tree, t, t)).join(' … '),
  type: entry.type,
  strength: entry.strength,
})

function explainAnalysis(model: EventWeights, sentence: AnalysedSentence, decisions: readonly Decision[]) {
  const { tree, actors, cues } = sentence
  return {
    tokens: tokensOf(tree),
    actors: actors.map((actor) => explainActor(tree, actor)),
    cues: cues.map((cue) => explainCue(tree, cue)),
    candidates: explainCandidates(model, sentence),
    decisions: decisions.map((d) => explainDecision(model, d)),
  }
}

const NOTHING = { tokens: [], actors: [], cues: [], candidates: [], decisions: [] }

function reasonFor({ lacks }: ReadSentence, background: boolean): string | null {
  if (lacks === 'party') return 'no party is named or referred to'
  if (background) return 'it tells of what is long past'
  return lacks === 'cue' ? 'no cue in it is strong enough for the parties it names' : null
}

function explainSentence(
  knowledge: Knowledge,
  model: EventWeights,
  read: ReadSentence,
  day: string | undefined,
  decisions: readonly Decision[],
): ExplainedSentence {
  const text = read.text.slice(read.span.start, read.span.end)
  const background = isBackground(text, day)
  // The coder does not parse a sentence without a cue; whoever looks for one wants to see the tree.
  const sentence = read.sentence ?? (read.lacks === 'cue' ? readSentence(knowledge, text, day) : null)
  return {
    part: read.part,
    text,
    skipped: reasonFor(read, background),
    mentions: read.mentions.map(explainMention),
    ...(sentence ? explainAnalysis(model, sentence, decisions) : NOTHING),
  }
}

function explainArticle(
  knowledge: Knowledge,
  model: EventWeights,
  article: CodableArticle,
): ExplainedSentence[] {
  const day = article.publishedAt?.slice(0, 10)
  const read = [...readArticle(knowledge, article)]
  const decisions = decide(model, placed(read, article.publishedAt), THRESHOLD)
  return read.map((sentence, number) =>
    explainSentence(
      knowledge,
      model,
      sentence,
      day,
      decisions.filter((d) => d.place.number === number),
    ),
  )
}

/** A function that codes an article and gives the output of every step. Compiles as long as `createCoder`. */
export function createExplainer(files: CoderFiles): (article: CodableArticle) => Explanation {
  const knowledge = compileKnowledge(files)
  const model = readEventWeights(files.weights['events.tsv'] ?? new Uint8Array())
  const coderVersion = knowledgeVersion(files)
  return (article) => ({
    coderVersion,
    threshold: THRESHOLD,
    sentences: explainArticle(knowledge, model, article),
  })
}
