/**
 * Work that waits for somebody to do it. A job is its key alone: what is to be done stands in the store, under a
 * claim, so that a job which is done twice has the effect of one.
 */
export interface JobQueue {
  /** Puts a job in, unless one with the same key waits in that queue or is worked on. */
  send(queue: string, key: string): Promise<void>
  /**
   * Works on the jobs of a queue from now on, at most `atOnce` of them at a time in this process. A job that fails
   * is dropped here and told to `onFault`; whoever finds that it is still due sends it again.
   */
  work(queue: string, atOnce: number, handle: (key: string) => Promise<void>): Promise<void>
  /** Takes on nothing more and waits for what is at hand. */
  stop(): Promise<void>
}

/** Hears of jobs that failed, and of faults of the queue itself. */
export type OnFault = (fault: string) => void

/** What is told of an error. */
export const faultOf = (error: unknown): string => (error instanceof Error && error.stack) || String(error)
