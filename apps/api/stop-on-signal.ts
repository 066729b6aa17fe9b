import type { Store } from '@dualtrack/store'
import type { ServerType } from '@hono/node-server'
import type { Logger } from 'pino'

/** How long requests that are being answered may take to end. */
const GRACE_MS = 5000

/**
 * On SIGINT or SIGTERM: takes no more requests, lets running ones end, and what works in the background by
 * `stopWork`, closes the database, exits.
 */
export function stopOnSignal(
  server: ServerType,
  store: Store,
  log: Logger,
  stopWork: () => Promise<void>,
): void {
  let stopping = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    log.info('Stopping')
    const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS)
    const stopped = stopWork()
    server.close(async () => {
      clearTimeout(cut)
      await stopped
      await store.close()
      process.exit(0)
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
