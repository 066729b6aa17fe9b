import { LABEL_ACTION, LABEL_TEMPLATES, LABELS } from './labeller.ts'
import { parserInput, parseSentence } from './parser.ts'
import { PARSER_TEMPLATES } from './parser-features.ts'
import { retag } from './retag.ts'
import type { Parse, Tagged, Tokens } from './sentence.ts'
import { PENN_TAGS, TAGGER_TEMPLATES, taggerInput, tagSentence } from './tagger.ts'
import { classScorer } from './wasm/class-scorer.ts'
import type { Scorer } from './wasm/scorer.ts'
import { threeWayScorer } from './wasm/three-way-scorer.ts'

/** The three models of the syntax. */
export interface SyntaxModels {
  readonly tagger: Scorer
  readonly parser: Scorer
  readonly labeller: Scorer
}

/** Rows of the models, as powers of two. */
export const MODEL_BITS = { tagger: 14, parser: 19, labeller: 14 }

/** The tagger of its packed weights. */
export const taggerOf = (packed: Int8Array): Scorer =>
  classScorer(TAGGER_TEMPLATES, PENN_TAGS.length, MODEL_BITS.tagger, packed)

/** Reads the models from their packed weights. Throws when a file is missing or has another size. */
export function readSyntaxModels(weights: Readonly<Record<string, Uint8Array>>): SyntaxModels {
  const read = (name: keyof typeof MODEL_BITS, classes: number) => {
    const bytes = weights[`${name}.bin`]
    if (bytes?.length !== classes << MODEL_BITS[name])
      throw new Error(`weights/${name}.bin is missing or damaged`)
    return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  }
  return {
    tagger: taggerOf(read('tagger', PENN_TAGS.length)),
    parser: threeWayScorer(PARSER_TEMPLATES, MODEL_BITS.parser, read('parser', 3)),
    labeller: classScorer(
      LABEL_TEMPLATES,
      LABELS.length,
      MODEL_BITS.labeller,
      read('labeller', LABELS.length),
      LABEL_ACTION,
    ),
  }
}

const TAG_INDEX: ReadonlyMap<string, number> = new Map(PENN_TAGS.map((t, i) => [t, i]))

/** The names of classes. A plain loop takes a fraction of the time of `Array.from`. */
function namesOf(classes: Uint8Array | Int32Array, names: readonly string[]): string[] {
  const found: string[] = []
  for (let i = 0; i < classes.length; i++) found.push(names[classes[i] as number] as string)
  return found
}

/** Tags a tokenised sentence. `verbs` help to find the finite verb of a headline. */
export function tagTokens(models: SyntaxModels, tokens: Tokens, verbs: ReadonlySet<string>): Tagged {
  const tags = tagSentence(models.tagger, taggerInput(tokens.hashed, tokens.coarse))
  return { tokens, tag: retag(tokens, namesOf(tags, PENN_TAGS), verbs) }
}

/** Parses a tagged sentence. */
export function parseTagged(models: SyntaxModels, { tokens, tag }: Tagged): Parse {
  const tags = new Uint8Array(tag.length)
  for (let i = 0; i < tag.length; i++) tags[i] = TAG_INDEX.get(tag[i] as string) as number
  const { head, label } = parseSentence(models.parser, models.labeller, parserInput(tokens.hashed, tags))
  return { tokens, tag, head, label: namesOf(label, LABELS) }
}
