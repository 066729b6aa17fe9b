import type { EventType, ScoreMode } from '@dualtrack/domain'

/** Which finer kinds belong to which type (PLOVER codebook, 2023 revision). */
export const MODES_OF: Readonly<Partial<Record<EventType, readonly ScoreMode[]>>> = {
  CONSULT: ['visit', 'multilateral', 'phone', 'third-party'],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire'],
  REQUEST: ['change', 'yield'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  THREATEN: ['restrict', 'territory'],
  SANCTION: ['expel'],
  MOBILIZE: ['troops', 'weapons', 'militia'],
  ASSAULT: ['aerial', 'drone', 'heavy-weapons', 'unconventional'],
}
