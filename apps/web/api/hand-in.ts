import type { ImportPreview } from '@dualtrack/domain'
import { ApiError, errorOf } from './api-error.ts'

// A form and a plain address share one route, which the typed client cannot describe.
const PATH = '/api/v1/imports'

const unreachable = () => new ApiError(0, 'UNREACHABLE', '')

/** Hands an address in, whose page the server fetches. */
export async function handInUrl(url: string): Promise<ImportPreview> {
  const response = await fetch(PATH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ url }),
  }).catch(() => {
    throw unreachable()
  })
  if (!response.ok) throw await errorOf(response)
  return response.json() as Promise<ImportPreview>
}

/**
 * Hands a file in and tells how much of it has been sent, from 0 to 1, which `fetch` cannot.
 * Stopped by `signal`, it rejects with its reason.
 */
export function handInFile(
  file: File,
  onSent: (share: number) => void,
  signal: AbortSignal,
): Promise<ImportPreview> {
  const form = new FormData()
  form.set('file', file)
  const request = new XMLHttpRequest()
  return new Promise<ImportPreview>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 0 : loaded / total)
    request.onerror = () => reject(unreachable())
    request.onabort = () => reject(signal.reason)
    request.onload = async () => {
      if (request.status === 0) return reject(unreachable())
      const response = new Response(request.responseText, { status: request.status })
      if (response.ok) resolve(response.json() as Promise<ImportPreview>)
      else reject(await errorOf(response))
    }
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.open('POST', PATH)
    request.send(form)
  })
}
