import type { Stance } from '@dualtrack/domain'
import type { Column } from './csv.ts'

const MEASURES = ['diplomacy', 'threat', 'net', 'dualTrack', 'share'] as const

/** The measures of a stance with their 90 % bands, then its counts. */
export const STANCE_COLUMNS: readonly Column<Stance>[] = [
  ...MEASURES.flatMap((measure): Column<Stance>[] => [
    { name: measure, cell: (stance) => stance[measure] },
    { name: `${measure}Low`, cell: (stance) => stance.bands[measure]?.[0] ?? null },
    { name: `${measure}High`, cell: (stance) => stance.bands[measure]?.[1] ?? null },
  ]),
  { name: 'events', cell: (stance) => stance.events },
  { name: 'stories', cell: (stance) => stance.stories },
  { name: 'articles', cell: (stance) => stance.articles },
]
