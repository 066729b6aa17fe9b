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

/** Verbs that turn a cooperative infinitive into a refusal; the verb itself is the cue then. */
const REFUSING = new Set([
  'refuse',
  'decline',
  'reject',
  'deny',
  'fail',
  'avoid',
  'oppose',
  'stop',
  'cancel',
  'postpone',
  'rule',
])

/** Whether the act itself is still to come: a modal on it, or an infinitive under a verb of intent. */
const isAhead = ({ future, conditional, intended }: ModalitySigns): boolean =>
  future || conditional || intended

/**
 * The readings of a cue (codebook, rules 2 to 4): cooperation that is intended is AGREE, force that is intended is
 * THREATEN, cooperation that is negated may be REJECT, force that is renounced may be AGREE. What is denied, or only
 * alleged by somebody, is no act; nor is cooperation that somebody refuses (the refusal has a cue of its own).
 */
export function readingsOf(cue: FoundCue, signs: ModalitySigns): Hypothesis[] {
  const { type } = cue.entry
  const quad = quadOf(type)
  const cooperative = poleOf(quad) === 'cooperation'
  if (signs.alleged && !cooperative && type !== 'ACCUSE') return []
  if (signs.denied || (signs.hypothetical && !cooperative) || (cooperative && REFUSING.has(signs.governor)))
    return []
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
  if (cooperative) return [{ cue, type: 'REJECT', reading: 'refused', signs }]
  return quad === 'MX' && isAhead(signs) ? [{ cue, type: 'AGREE', reading: 'renounced', signs }] : []
}
