import { isPostgresUrl } from '../drivers/postgres.ts'
import { storeFailure } from '../store-failure.ts'
import type { JobQueue, OnFault } from './job-queue.ts'
import { queueHere } from './queue-here.ts'
import { queueOnPostgres } from './queue-on-postgres.ts'

/**
 * The queue that goes with the database at `target`: on PostgreSQL one that all processes share, otherwise one of
 * this process alone.
 * @throws DualtrackError STORE_UNAVAILABLE
 */
export async function openQueue(target: string, onFault: OnFault): Promise<JobQueue> {
  if (!isPostgresUrl(target)) return queueHere(onFault)
  try {
    return await queueOnPostgres(target, onFault)
  } catch (error) {
    throw storeFailure(error)
  }
}
