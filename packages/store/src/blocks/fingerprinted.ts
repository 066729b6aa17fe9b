import type { Fingerprint } from '@dualtrack/domain'
import type { Incoming } from '../writes/incoming.ts'

/** An article to be saved that can be compared with others. */
export interface Fingerprinted extends Incoming {
  fingerprint: Fingerprint
}

/** One that is going to be added, with its stored instant and the story that it is in. */
export interface Placed extends Fingerprinted {
  at: number
  storyId: string
}
