import { EVENT_TYPES } from '@dualtrack/domain'

/** What a pair is scored for: that anything is done at all, and each type. */
export const PAIR_CLASSES = ['EVENT', ...EVENT_TYPES] as const
export type PairClass = (typeof PAIR_CLASSES)[number]
