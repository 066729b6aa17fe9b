import type { ArticlePart, EventType } from '@dualtrack/domain'

/** A token and its place in the tree. */
export interface ExplainedToken {
  readonly form: string
  readonly lemma: string
  /** Penn Treebank tag. */
  readonly tag: string
  /** Number of the head token, from 0; −1 for the root. */
  readonly head: number
  /** Universal Dependencies relation to the head. */
  readonly relation: string
}

/** A name in the sentence. `parties` is empty where it speaks for none on that day. */
export interface ExplainedMention {
  readonly text: string
  readonly kind: string
  readonly parties: readonly string[]
}

/** A noun phrase that stands for a party or is qualified by one. */
export interface ExplainedActor {
  readonly text: string
  readonly parties: readonly string[]
  readonly kind: string
  /** Head word of the phrase, how the name hangs on it, and the class of the word. */
  readonly head: string
  readonly link: string
  readonly noun: string
  /** What keeps it from acting, if anything. */
  readonly limits: readonly string[]
}

export interface ExplainedCue {
  readonly id: string
  readonly words: string
  readonly type: EventType
  /** 1…3, as in the lexicon. */
  readonly strength: number
}

/** Who fills a role, the path through the tree that leads there, and the share that the role model gives it (0…1). */
export interface ExplainedRole {
  readonly parties: readonly string[]
  readonly text: string
  readonly path: string
  readonly share: number
}

/** A cue in one reading, with its roles. */
export interface ExplainedCandidate {
  readonly cue: string
  readonly type: EventType
  readonly reading: string
  /** Signs of modality that hold: `negated`, `future` … */
  readonly signs: readonly string[]
  readonly source: ExplainedRole
  /** Null where it is aimed at nobody. */
  readonly target: ExplainedRole | null
  /** 0…1 */
  readonly probability: number
}

/** A feature with its weight. */
export interface ExplainedReason {
  readonly feature: string
  readonly weight: number
}

/**
 * An act that was taken. The weights of the reasons add up to the logarithm of its odds; those of `told` to that of
 * the odds that its clearest words alone would have.
 */
export interface ExplainedDecision {
  readonly source: string
  readonly target: string | null
  readonly type: EventType
  readonly confidence: number
  readonly cue: string
  readonly told: { readonly probability: number; readonly reasons: readonly ExplainedReason[] }
  readonly reasons: readonly ExplainedReason[]
  readonly runnerUp: { readonly type: EventType | 'NONE'; readonly margin: number }
}

/** A sentence with the output of every step. */
export interface ExplainedSentence {
  readonly part: ArticlePart
  readonly text: string
  /** Why nothing further was looked for; null when it was. */
  readonly skipped: string | null
  readonly tokens: readonly ExplainedToken[]
  readonly mentions: readonly ExplainedMention[]
  readonly actors: readonly ExplainedActor[]
  readonly cues: readonly ExplainedCue[]
  /** Most probable first. */
  readonly candidates: readonly ExplainedCandidate[]
  readonly decisions: readonly ExplainedDecision[]
}

export interface Explanation {
  readonly coderVersion: string
  /** Probability from which a candidate is taken. */
  readonly threshold: number
  readonly sentences: readonly ExplainedSentence[]
}
