import { EVENT_TYPES, type EventType, SCORE_MODES, type ScoreMode } from '@dualtrack/domain'
import { lemmasIn } from '../syntax/lemma.ts'
import { cell, list, readTsv } from '../tables/tsv.ts'

/** One place of a cue: the lemmas that may stand there, and how many words may stand before it. */
export interface CueStep {
  readonly lemmas: ReadonlySet<string>
  /** Any words may stand between (`*`), not only determiners and modifiers. */
  readonly open: boolean
}

/** A row of the lexicon: words that mark an act, and where its target stands. */
export interface LexiconEntry {
  readonly id: string
  readonly type: EventType
  readonly mode: ScoreMode | undefined
  readonly steps: readonly CueStep[]
  readonly pos: 'v' | 'n' | 'a'
  readonly targets: readonly string[]
  /** 3 nearly always this act, 2 usually, 1 only with both parties near. */
  readonly strength: number
  readonly example: string
}

/** The compiled lexicon: entries by the lemma of their first word. */
export interface Lexicon {
  readonly byFirst: ReadonlyMap<string, readonly LexiconEntry[]>
  readonly vocabulary: ReadonlySet<string>
  /** Lemmas that are a cue without any other word, with the strength of the strongest. */
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

/** The ways to write a cue with a hyphen: joined, and as two words. */
function spellings(cue: string): string[] {
  if (!cue.includes('-')) return [cue]
  const apart = cue.replace(/-/g, ' ')
  return cue.split(' ').some((w) => w.includes('/') && w.includes('-'))
    ? [cue.replace(/-/g, '')]
    : [cue.replace(/-/g, ''), apart]
}

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

function entriesOf(type: EventType, content: string): LexiconEntry[] {
  return readTsv(content).flatMap((row) =>
    spellings(cell(row, 'cue').toLowerCase()).map((cue) => ({
      id: cell(row, 'id'),
      type,
      mode: SCORE_MODES.find((m) => m === cell(row, 'mode')),
      steps: stepsOf(cue),
      pos: cell(row, 'pos') === 'n' ? 'n' : cell(row, 'pos') === 'a' ? 'a' : 'v',
      targets: list(row, 'target', ','),
      strength: Number(cell(row, 'strength')) || 1,
      example: cell(row, 'example'),
    })),
  )
}

/** Compiles the lexicon from its tables, given as file name (`threaten.tsv`) → content. */
export function compileLexicon(files: Readonly<Record<string, string>>): Lexicon {
  const byFirst = new Map<string, LexiconEntry[]>()
  const vocabulary = new Set<string>()
  const alone = new Map<string, number>()
  const verbs = new Set<string>()
  let size = 0
  for (const type of EVENT_TYPES) {
    for (const entry of entriesOf(type, files[`${type.toLowerCase()}.tsv`] ?? '')) {
      size++
      for (const step of entry.steps) for (const lemma of step.lemmas) vocabulary.add(lemma)
      for (const lemma of entry.steps[0]?.lemmas ?? []) {
        if (entry.steps.length === 1) alone.set(lemma, Math.max(entry.strength, alone.get(lemma) ?? 0))
        if (entry.pos === 'v') verbs.add(lemma)
        const known = byFirst.get(lemma)
        if (known) known.push(entry)
        else byFirst.set(lemma, [entry])
      }
    }
  }
  return { byFirst, vocabulary, alone, verbs, size, lemmas: lemmaMemo(vocabulary) }
}
