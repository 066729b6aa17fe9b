import type { EventType, PairCode, ScoreMode } from '@dualtrack/domain'
import type { FoundCue } from '../cues/find-cues.ts'
import { governingCues, readingsOf } from '../events/hypotheses.ts'
import { type ModalitySigns, modalityOf } from '../roles/modality.ts'
import { headAt, isVerbal, tagAt } from '../syntax/tree.ts'
import type { PairSentence } from './read-pair.ts'

const signsOf = ({ sentence: { tree } }: PairSentence, cue: FoundCue): ModalitySigns =>
  modalityOf(tree, cue.head, cue.tokens)

/** The cue nearest to the pair of those that can be read as the type. */
function cueFor(read: PairSentence, type: EventType): FoundCue | null {
  const { cues } = read.sentence
  const governing = governingCues(cues)
  const places = [read.source, read.target].flatMap((a) => (a ? [a.token] : []))
  const far = (cue: FoundCue) => places.reduce((sum, place) => sum + Math.abs(place - cue.head), 0)
  const fitting = cues.filter((cue) =>
    readingsOf(cue, signsOf(read, cue), governing).some((h) => h.type === type),
  )
  return [...fitting].sort((a, b) => far(a) - far(b))[0] ?? null
}

/** The kind of act within its type, when the cue that tells it names one. */
export function modeOf(read: PairSentence, type: EventType): ScoreMode | undefined {
  const cue = cueFor(read, type)
  return cue?.entry.type === type ? cue.entry.mode : undefined
}

/** The verb that governs the source (or the target). */
function verbOf({ sentence: { tree }, source, target }: PairSentence): number | null {
  for (let at = (source ?? target)?.head ?? -1; at >= 0; at = headAt(tree, at)) {
    if (isVerbal(tagAt(tree, at))) return at
  }
  return null
}

/** How the text holds the act: by the cue that tells it, else by the verb of the source. */
export function pairModality(read: PairSentence, type: EventType): PairCode['modality'] {
  const cue = cueFor(read, type)
  const verb = verbOf(read)
  if (!cue && verb === null) return 'actual'
  const signs = cue ? signsOf(read, cue) : modalityOf(read.sentence.tree, verb as number)
  if (signs.negated) return 'negated'
  if (signs.alleged && type !== 'ACCUSE') return 'alleged'
  if (signs.conditional) return 'conditional'
  return signs.future || signs.intended ? 'future' : 'actual'
}
