import { t } from '../strings/index.ts'
import { ApiError } from './api-error.ts'

/** What happened and what to do, in the reader's words. */
export interface Fault {
  title: string
  hint: string
  /** False where asking again cannot help: the request itself must change. */
  retry: boolean
}

const sentence = (text: string) => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`)

/** The one place where a failed request becomes words on the page. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof ApiError)) {
    return { title: t.faults.unreadable, hint: t.faults.unreadableHint, retry: true }
  }
  if (error.code === 'UNREACHABLE') {
    return { title: t.faults.unreachable, hint: t.faults.unreachableHint, retry: true }
  }
  if (error.status === 404) return { title: t.faults.missing, hint: t.faults.missingHint, retry: false }
  if (error.status < 500) {
    return {
      title: t.faults.refused,
      hint: `${sentence(error.message)} ${t.faults.refusedHint}`,
      retry: false,
    }
  }
  return { title: t.faults.broken, hint: t.faults.brokenHint, retry: true }
}

/** Why something was not done, in a sentence: the server's own where it refused. */
export function reasonOf(error: unknown): string {
  if (error instanceof ApiError && error.status >= 400 && error.status < 500) return sentence(error.message)
  const { title, hint } = faultOf(error)
  return `${sentence(title)} ${hint}`
}
