import { PgBoss } from 'pg-boss'
import { faultOf, type JobQueue, type OnFault } from './job-queue.ts'

/** The tables of the queue have a schema of their own. */
const SCHEMA = 'dualtrack_jobs'

const MOST_CONNECTIONS = 4

/** How often a worker that has nothing to do looks for a job, in seconds. */
const POLL_SECONDS = 0.5

/** A worker that gives no sign of life for this long is dead, and how often that is looked for, in seconds. */
const HEARTBEAT_SECONDS = 10
const SUPERVISE_SECONDS = 5

/** Jobs that have ended are kept for a day, for who wants to look. */
const KEEP_SECONDS = 86_400

/** A worker may die over a job this often before the job is given up. */
const MOST_RETRIES = 20

const STOP_MS = 60_000

/** `exclusive`: of jobs with the same key one waits or is worked on. */
const QUEUE = {
  policy: 'exclusive',
  heartbeatSeconds: HEARTBEAT_SECONDS,
  deleteAfterSeconds: KEEP_SECONDS,
  retryLimit: MOST_RETRIES,
}

/**
 * A queue that any number of processes share through the PostgreSQL database at `url`. A job whose worker dies is
 * taken on by another.
 */
export async function queueOnPostgres(url: string, onFault: OnFault): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'dualtrack jobs',
    schema: SCHEMA,
    max: MOST_CONNECTIONS,
    schedule: false,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
  })
  boss.on('error', (error) => onFault(faultOf(error)))
  await boss.start()
  const made = new Map<string, Promise<void>>()
  const ready = (queue: string): Promise<void> => {
    const making = made.get(queue) ?? boss.createQueue(queue, QUEUE)
    made.set(queue, making)
    return making
  }
  return {
    async send(queue, key) {
      await ready(queue)
      await boss.send(queue, { key }, { singletonKey: key })
    },
    async work(queue, atOnce, handle) {
      await ready(queue)
      const options = { localConcurrency: atOnce, pollingIntervalSeconds: POLL_SECONDS }
      await boss.work<{ key: string }>(queue, options, async (jobs) => {
        for (const { data } of jobs) await handle(data.key).catch((error: unknown) => onFault(faultOf(error)))
      })
    },
    stop: () => boss.stop({ graceful: true, timeout: STOP_MS }),
  }
}
