import { DualtrackError } from '@dualtrack/domain'
import type { Answer } from './send-request.ts'
import { webAddress } from './web-address.ts'

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const PERMANENT = new Set([301, 308])

function redirectTarget({ status, headers }: Answer, from: URL): URL | null {
  const location = headers.get('location')
  return REDIRECTS.has(status) && location !== undefined ? webAddress(location, from) : null
}

/** The end of a chain of redirects. */
interface Arrival {
  answer: Answer
  url: URL
  /** Where the permanent redirects at the start of the chain lead; null when it starts with none. */
  movedTo: URL | null
}

/** Sends requests until one is answered by something else than a redirect. Throws FETCH_FAILED after `most` of them. */
export async function followRedirects(
  start: URL,
  send: (url: URL) => Promise<Answer>,
  most: number,
): Promise<Arrival> {
  let url = start
  let movedTo: URL | null = null
  let forGood = true
  for (let redirects = 0; redirects <= most; redirects++) {
    const answer = await send(url)
    const target = redirectTarget(answer, url)
    if (target === null) return { answer, url, movedTo }
    forGood &&= PERMANENT.has(answer.status)
    if (forGood) movedTo = target
    url = target
  }
  throw new DualtrackError('FETCH_FAILED', `${start.host} redirects more than ${most} times.`, {
    field: 'url',
  })
}
