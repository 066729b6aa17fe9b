import { type EventType, poleOf, type Quad, quadOf } from '@dualtrack/domain'
import type { FoundCue } from '../cues/find-cues.ts'
import type { ModalitySigns } from '../roles/modality.ts'

/** One reading of a cue: the type it would be coded as, and how the cue's own type was turned into it. */
export interface Hypothesis {
  readonly cue: FoundCue
  readonly type: EventType
  readonly reading: 'plain' | 'intended' | 'refused' | 'renounced'
  readonly signs: ModalitySigns
}

/** The cues of the sentence that govern others: what is refused, condemned or promised under them. */
export interface Governing {
  readonly rejecting: ReadonlySet<number>
  readonly accusing: ReadonlySet<number>
  readonly hostile: ReadonlySet<number>
  /** Verbs that ask another to do something. */
  readonly asking: ReadonlySet<number>
}

/** Finds the governing cues of a sentence by the tokens that head them. */
export function governingCues(cues: readonly FoundCue[]): Governing {
  const heads = (fits: (cue: FoundCue) => boolean) => new Set(cues.filter(fits).map((c) => c.head))
  return {
    rejecting: heads((c) => c.entry.type === 'REJECT' && c.entry.strength > 1),
    accusing: heads((c) => c.entry.type === 'ACCUSE' && c.entry.strength > 1 && c.entry.pos === 'v'),
    asking: heads((c) => c.entry.type === 'REQUEST' && c.entry.pos === 'v'),
    hostile: heads((c) => poleOf(quadOf(c.entry.type)) === 'conflict' && c.entry.strength > 1),
  }
}

/** Whether the act itself is still to come: a modal on it, or an infinitive under a verb of intent. */
const isAhead = ({ future, conditional, intended }: ModalitySigns): boolean =>
  future || conditional || intended

/** A refused offer is an offer all the same; who made it must stand beside it. */
export const isOffer = ({ entry }: FoundCue): boolean => entry.type === 'AGREE' && entry.pos === 'n'

/**
 * The readings of a cue (codebook, rules 2 to 4): cooperation that is intended is AGREE, force that is intended is
 * THREATEN, cooperation that is negated may be REJECT, force that is renounced may be AGREE. What is denied, or only
 * alleged by somebody, is no act; nor is cooperation that somebody refuses (the refusal has a cue of its own).
 */
export function readingsOf(cue: FoundCue, signs: ModalitySigns, governing: Governing): Hypothesis[] {
  const { type } = cue.entry
  const quad = quadOf(type)
  const cooperative = poleOf(quad) === 'cooperation'
  const refused = signs.governors.slice(0, 2).some((g) => g !== cue.head && governing.rejecting.has(g))
  if (signs.inCondition) return []
  if (signs.alleged && type !== 'ACCUSE') return []
  if (
    signs.denied ||
    (signs.hypothetical && !cooperative) ||
    (refused && (cooperative ? !isOffer(cue) : cue.entry.pos === 'n'))
  )
    return []
  if (signs.failed) return failedReadings(cue, signs, quad)
  if (signs.negated) return negatedReadings(cue, signs, cooperative, quad)
  const readings: Hypothesis[] = []
  if (!(isAhead(signs) && (quad === 'MX' || quad === 'MC')))
    readings.push({ cue, type, reading: 'plain', signs })
  if (signs.irrealis) {
    if (cooperative && type !== 'AGREE') readings.push({ cue, type: 'AGREE', reading: 'intended', signs })
    if (quad === 'MX') readings.push({ cue, type: 'THREATEN', reading: 'intended', signs })
  }
  return readings
}

function negatedReadings(
  cue: FoundCue,
  signs: ModalitySigns,
  cooperative: boolean,
  quad: Quad,
): Hypothesis[] {
  if (signs.forbidden) return []
  if (cooperative) return [{ cue, type: 'REJECT', reading: 'refused', signs }]
  return quad === 'MX' && isAhead(signs) && !signs.unable
    ? [{ cue, type: 'AGREE', reading: 'renounced', signs }]
    : []
}

/** Who failed to agree has talked, and left the other without an answer; who failed to bring help has done nothing. */
function failedReadings(cue: FoundCue, signs: ModalitySigns, quad: Quad): Hypothesis[] {
  if (quad !== 'VC') return []
  return [
    { cue, type: cue.entry.type, reading: 'plain', signs },
    { cue, type: 'REJECT', reading: 'refused', signs },
  ]
}
