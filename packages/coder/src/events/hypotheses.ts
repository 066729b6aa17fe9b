import { type EventType, poleOf, quadOf } from '@dualtrack/domain'
import type { FoundCue } from '../cues/find-cues.ts'
import type { ModalitySigns } from '../roles/modality.ts'

/** One reading of a cue: the type it would be coded as, and how the cue's own type was turned into it. */
export interface Hypothesis {
  readonly cue: FoundCue
  readonly type: EventType
  readonly reading: 'plain' | 'intended' | 'refused' | 'renounced'
  readonly signs: ModalitySigns
}

/**
 * The readings of a cue (codebook, rules 3 and 4): cooperation that is intended is AGREE, force that is intended is
 * THREATEN, cooperation that is negated may be REJECT, force that is renounced may be AGREE.
 */
export function readingsOf(cue: FoundCue, signs: ModalitySigns): Hypothesis[] {
  const { type } = cue.entry
  const readings: Hypothesis[] = [{ cue, type, reading: 'plain', signs }]
  const quad = quadOf(type)
  const cooperative = poleOf(quad) === 'cooperation'
  if (signs.irrealis && !signs.negated) {
    if (cooperative && type !== 'AGREE') readings.push({ cue, type: 'AGREE', reading: 'intended', signs })
    if (quad === 'MX') readings.push({ cue, type: 'THREATEN', reading: 'intended', signs })
  }
  if (signs.negated && cooperative) readings.push({ cue, type: 'REJECT', reading: 'refused', signs })
  if (signs.negated && quad === 'MX') readings.push({ cue, type: 'AGREE', reading: 'renounced', signs })
  return readings
}
