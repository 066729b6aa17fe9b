import { AsyncLocalStorage } from 'node:async_hooks'

const signals = new AsyncLocalStorage<AbortSignal>()

/** Runs `work`; the queries that it makes end when the signal is aborted, since nobody waits for them any more. */
export const readingFor = <T>(signal: AbortSignal, work: () => T): T => signals.run(signal, work)

/** The signal of whom the present query is made for; undefined where nobody has named one. */
export const currentSignal = (): AbortSignal | undefined => signals.getStore()
