import { setTimeout as wait } from 'node:timers/promises'
import { readVersion } from '@dualtrack/store'
import { checkRules } from './check-rules.ts'
import { type DeliveryDeps, sendDeliveries } from './send-deliveries.ts'

/** How often writes and due messages are looked for. */
const LOOK_MS = 2_000

/** Rules are looked at this often whether or not anything was written. */
const CHECK_MS = 60_000

export interface AlertRunnerDeps extends DeliveryDeps {
  /** Hears of faults of the program. */
  onFault: (fault: string) => void
}

/** Looks at alert rules in the background. */
export interface AlertRunner {
  /** Looks at the rules now, as soon as nothing else is being looked at. */
  wake(): void
  /** Stops at once; a message that is on its way is sent again later. */
  stop(): Promise<void>
}

/** Starts looking at rules after writes and once a minute, and sending messages that are due. */
export function startAlertRunner(deps: AlertRunnerDeps): AlertRunner {
  const stopping = new AbortController()
  const { signal } = stopping
  let seen = -1
  let checkedAt = 0

  const look = async () => {
    const version = await readVersion(deps.store, [])
    if (version !== seen || Date.now() - checkedAt >= CHECK_MS) {
      seen = version
      checkedAt = Date.now()
      await checkRules(deps.store)
    }
    await sendDeliveries(deps, signal)
  }
  const loop = async () => {
    while (!signal.aborted) {
      await look().catch((error: unknown) => {
        if (!signal.aborted) deps.onFault((error instanceof Error && error.stack) || String(error))
      })
      await wait(LOOK_MS, undefined, { signal, ref: false }).catch(() => {})
    }
  }

  const running = loop()
  return {
    wake: () => {
      checkedAt = 0
    },
    async stop() {
      stopping.abort()
      await running
    },
  }
}
