import type { Store } from '@dualtrack/store'
import type { ArticleCoding } from '../import/article-coding.ts'
import type { HostGate } from './host-gate.ts'

/** What polling feeds needs. */
export interface PollDeps {
  store: Store
  coding: ArticleCoding
  now: () => string
  gate: HostGate
  /** Hosts that may be fetched although they are not public. */
  allow: readonly string[]
  /** Hears of faults of the program. */
  onFault: (fault: string) => void
}
