/** The PLOVER event ontology: 16 types in four quads. Source: PLOVER codebook, 2023 revision. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** Verbal / material cooperation, verbal / material conflict. */
export const QUADS = ['VC', 'MC', 'VX', 'MX'] as const
export type Quad = (typeof QUADS)[number]

export const POLES = ['cooperation', 'conflict'] as const
export type Pole = (typeof POLES)[number]

/** Score modes: finer kinds of a type that carry a score of their own. */
export const SCORE_MODES = [
  'visit',
  'multilateral',
  'phone',
  'third-party',
  'withdraw',
  'release',
  'disarm',
  'ceasefire',
  'change',
  'yield',
  'disapprove',
  'investigate',
  'allege',
  'restrict',
  'territory',
  'expel',
  'troops',
  'weapons',
  'militia',
  'aerial',
  'drone',
  'heavy-weapons',
  'unconventional',
] as const
export type ScoreMode = (typeof SCORE_MODES)[number]

const QUAD_OF: Record<EventType, Quad> = {
  AGREE: 'VC',
  CONSULT: 'VC',
  SUPPORT: 'VC',
  CONCEDE: 'VC',
  COOPERATE: 'MC',
  AID: 'MC',
  RETREAT: 'MC',
  REQUEST: 'VX',
  ACCUSE: 'VX',
  REJECT: 'VX',
  THREATEN: 'VX',
  PROTEST: 'MX',
  SANCTION: 'MX',
  MOBILIZE: 'MX',
  COERCE: 'MX',
  ASSAULT: 'MX',
}

/** The quad an event type belongs to. */
export const quadOf = (type: EventType): Quad => QUAD_OF[type]

/** The pole a quad belongs to. */
export const poleOf = (quad: Quad): Pole => (quad === 'VC' || quad === 'MC' ? 'cooperation' : 'conflict')
