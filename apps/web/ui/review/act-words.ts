import type { EventReview } from '@dualtrack/domain'
import { t } from '../../strings/index.ts'

type NamedAct = Pick<EventReview, 'source' | 'target' | 'type'>

/** An act in words: "Iran → United States, Threaten". */
export const actWords = ({ source, target, type }: NamedAct, nameOf: (code: string) => string): string =>
  t.review.act(nameOf(source), target === null ? t.act.noTarget : nameOf(target), t.types[type])
