import type { EventType, ScoreMode } from './plover.ts'

/** A conflict–cooperation scale: a score from −10 (most hostile) to +10 (most cooperative) for every type. */
export interface Scale {
  readonly name: ScaleName
  readonly version: string
  readonly source: string
  readonly scores: Readonly<Record<EventType, number>>
  readonly modes: Readonly<Partial<Record<ScoreMode, number>>>
}

export const SCALE_NAMES = ['plover', 'goldstein'] as const
export type ScaleName = (typeof SCALE_NAMES)[number]

const plover: Scale = {
  name: 'plover',
  version: 'plover-2023',
  source: 'PLOVER codebook, 2023 revision, conflict–cooperation scores by type and mode',
  scores: {
    AGREE: 2.5,
    CONSULT: 2.5,
    SUPPORT: 5,
    CONCEDE: 4.5,
    COOPERATE: 9.5,
    AID: 10,
    RETREAT: 6.5,
    REQUEST: 0,
    ACCUSE: -3,
    REJECT: -2,
    THREATEN: -3.5,
    PROTEST: -5,
    SANCTION: -6,
    MOBILIZE: -5.5,
    COERCE: -7,
    ASSAULT: -9,
  },
  modes: {
    visit: 4,
    multilateral: 4,
    phone: 1.5,
    'third-party': 1,
    withdraw: 8,
    release: 6.5,
    disarm: 10,
    ceasefire: 7.5,
    change: -1,
    yield: -1,
    disapprove: -2,
    investigate: -3.5,
    allege: -3.5,
    restrict: -3,
    territory: -4,
    expel: -5.5,
    troops: -6.5,
    weapons: -6.5,
    militia: -6,
    aerial: -9.5,
    drone: -9.5,
    'heavy-weapons': -9.5,
    unconventional: -10,
  },
}

const goldstein: Scale = {
  name: 'goldstein',
  version: 'goldstein-1992-cameo-roots',
  source: 'Goldstein (1992) weights by CAMEO root; PLOVER types mapped to the root they come from',
  scores: {
    AGREE: 4,
    CONSULT: 1,
    SUPPORT: 3.5,
    CONCEDE: 5,
    COOPERATE: 6,
    AID: 7,
    RETREAT: 5,
    REQUEST: -5,
    ACCUSE: -2,
    REJECT: -4,
    THREATEN: -6,
    PROTEST: -6.5,
    SANCTION: -4,
    MOBILIZE: -7.2,
    COERCE: -7,
    ASSAULT: -9,
  },
  modes: { unconventional: -10 },
}

export const SCALES: Readonly<Record<ScaleName, Scale>> = { plover, goldstein }

/**
 * The score of an act on a scale, −10…+10, in steps of 0.1.
 * A mode that the scale does not know falls back to the type's own score.
 */
export function scoreOf(type: EventType, mode: ScoreMode | undefined, scale: ScaleName = 'plover'): number {
  const { scores, modes } = SCALES[scale]
  return (mode === undefined ? undefined : modes[mode]) ?? scores[type]
}
