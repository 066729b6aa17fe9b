import { EVENT_TYPES, type EventType, poleOf, quadOf, SCORE_MODES, type ScoreMode } from '@dualtrack/domain'
import { lemmasIn } from '../syntax/lemma.ts'
import { cell, list, readTsv } from '../tables/tsv.ts'

/** One place of a cue: the lemmas that may stand there, and how many words may stand before it. */
export interface CueStep {
  readonly lemmas: ReadonlySet<string>
  /** Any words may stand between (`*`), not only determiners and modifiers. */
  readonly open: boolean
}

/** Words that mean something together. */
export interface Phrase {
  readonly steps: readonly CueStep[]
  readonly pos: 'v' | 'n' | 'a'
  /** Only articles and the like may stand between the words, and the head must have just this part of speech. */
  readonly fixed: boolean
}

/** A row of the lexicon: words that mark an act, and where its target stands. */
export interface LexiconEntry extends Phrase {
  readonly id: string
  readonly type: EventType
  readonly mode: ScoreMode | undefined
  readonly targets: readonly string[]
  /** 3 nearly always this act, 2 usually, 1 only with both parties near. */
  readonly strength: number
  /** How many parties its sentence has to name. */
  readonly parties: number
  readonly example: string
}

/** The compiled lexicon: entries by the lemma of their first word. */
export interface Lexicon {
  readonly byFirst: ReadonlyMap<string, readonly LexiconEntry[]>
  /** Phrases that are no act, though a cue's words are in them ("meet demand"), by the lemma of their first word. */
  readonly idioms: ReadonlyMap<string, readonly Phrase[]>
  readonly vocabulary: ReadonlySet<string>
  /** Lemmas that are a cue without any other word, with the fewest parties that one needs. */
  readonly alone: ReadonlyMap<string, number>
  /** Lemmas that begin a verb cue. */
  readonly verbs: ReadonlySet<string>
  readonly size: number
  /** The lemmas in the vocabulary that a word may have; `given` is the tagger's lemma. */
  readonly lemmas: (form: string, given: string) => readonly string[]
}

/** Most words whose lemmas are kept at hand. */
const MEMO_SIZE = 50_000

/** `lemmasIn` with a memory: the words of news repeat, nearly always with the same lemma given. */
function lemmaMemo(vocabulary: ReadonlySet<string>): Lexicon['lemmas'] {
  const memo = new Map<string, { given: string; lemmas: readonly string[] }>()
  return (form, given) => {
    const known = memo.get(form)
    if (known?.given === given) return known.lemmas
    if (memo.size >= MEMO_SIZE) memo.clear()
    const lemmas = lemmasIn(vocabulary, form, given)
    memo.set(form, { given, lemmas })
    return lemmas
  }
}

/** The ways to write one place of a cue: its words with a hyphen joined, and each of them as two words. */
function spellingsOfPlace(place: string): string[] {
  const apart = place.split('/').filter((word) => word.includes('-'))
  return [place.replace(/-/g, ''), ...apart.map((word) => word.replace(/-/g, ' '))]
}

/** The ways to write a cue with hyphens. */
const spellings = (cue: string): string[] =>
  cue
    .split(' ')
    .map(spellingsOfPlace)
    .reduce((ways, places) => ways.flatMap((way) => places.map((place) => `${way} ${place}`)))

function stepsOf(cue: string): CueStep[] {
  const steps: CueStep[] = []
  let open = false
  for (const word of cue.split(/\s+/)) {
    if (word === '*') {
      open = true
      continue
    }
    steps.push({ lemmas: new Set(word.split('/')), open })
    open = false
  }
  return steps
}

/** The phrases of a row, one for each way to write it. */
const phrasesOf = (row: Record<string, string>, column: string, fixed: boolean): Phrase[] =>
  spellings(cell(row, column).toLowerCase()).map((words) => ({
    fixed,
    steps: stepsOf(words),
    pos: cell(row, 'pos') === 'n' ? 'n' : cell(row, 'pos') === 'a' ? 'a' : 'v',
  }))

/** The fewer parties stand in a sentence, the more its cue must say by itself; and cooperation takes two. */
function partiesNeeded(type: EventType, strength: number): number {
  if (strength >= 3) return 0
  return strength === 2 && poleOf(quadOf(type)) === 'conflict' ? 1 : 2
}

function entriesOf(type: EventType, content: string): LexiconEntry[] {
  return readTsv(content).flatMap((row) => {
    const strength = Number(cell(row, 'strength')) || 1
    return phrasesOf(row, 'cue', false).map((phrase) => ({
      ...phrase,
      id: cell(row, 'id'),
      type,
      mode: SCORE_MODES.find((m) => m === cell(row, 'mode')),
      targets: list(row, 'target', ','),
      strength,
      parties: partiesNeeded(type, strength),
      example: cell(row, 'example'),
    }))
  })
}

/** Adds a phrase under each lemma that may begin it. */
function index<P extends Phrase>(byFirst: Map<string, P[]>, phrase: P): void {
  for (const lemma of phrase.steps[0]?.lemmas ?? []) {
    const known = byFirst.get(lemma)
    if (known) known.push(phrase)
    else byFirst.set(lemma, [phrase])
  }
}

/** Compiles the lexicon from its tables, given as file name (`threaten.tsv`, `idioms.tsv`) → content. */
export function compileLexicon(files: Readonly<Record<string, string>>): Lexicon {
  const byFirst = new Map<string, LexiconEntry[]>()
  const idioms = new Map<string, Phrase[]>()
  const vocabulary = new Set<string>()
  const alone = new Map<string, number>()
  const verbs = new Set<string>()
  let size = 0
  for (const type of EVENT_TYPES) {
    for (const entry of entriesOf(type, files[`${type.toLowerCase()}.tsv`] ?? '')) {
      size++
      index(byFirst, entry)
      for (const step of entry.steps) for (const lemma of step.lemmas) vocabulary.add(lemma)
      for (const lemma of entry.steps[0]?.lemmas ?? []) {
        if (entry.steps.length === 1)
          alone.set(lemma, Math.min(entry.parties, alone.get(lemma) ?? entry.parties))
        if (entry.pos === 'v') verbs.add(lemma)
      }
    }
  }
  for (const idiom of readTsv(files['idioms.tsv'] ?? '').flatMap((row) => phrasesOf(row, 'phrase', true))) {
    index(idioms, idiom)
    for (const step of idiom.steps) for (const lemma of step.lemmas) vocabulary.add(lemma)
  }
  return { byFirst, idioms, vocabulary, alone, verbs, size, lemmas: lemmaMemo(vocabulary) }
}
