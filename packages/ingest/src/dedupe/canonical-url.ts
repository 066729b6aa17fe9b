import { isTracking } from './tracking-parameters.ts'

/** What news sites put before or after a path to show the same page in a light form. */
const AMP_PATH = /^\/amp(?=\/)|\/amp(?:\.html)?$/

/**
 * An address without what differs between two links to the same page: scheme, `www.`, default port, fragment,
 * tracking parameters, their order, the slash at the end, AMP. It is compared, never fetched. Null for what is
 * no web address, and for a site's front page, which names no single article.
 */
export function canonicalUrl(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname, port, pathname, searchParams } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  const path = pathname.replace(AMP_PATH, '').replace(/\/+$/, '')
  const query = queryOf(searchParams)
  if (path === '' && query === '') return null
  return `${hostname.replace(/^www\./, '')}${port === '' ? '' : `:${port}`}${path}${query}`
}

function queryOf(parameters: URLSearchParams): string {
  const kept = new URLSearchParams([...parameters].filter(([name, value]) => !isTracking(name, value)))
  kept.sort()
  return kept.size === 0 ? '' : `?${kept}`
}
