import { DualtrackError } from '@dualtrack/domain'

/** A host as URLs have it: `example.org`, `10.0.0.5`, `[fd00::5]`; null when it is none. */
function hostOf(entry: string): string | null {
  if (/[/@?#\\*]/.test(entry)) return null
  const url = URL.parse(`http://${entry}`)
  // The port 80 of the scheme is left out of `host`; as an entry it still means that port only.
  const port = /:0*80$/.test(entry) ? ':80' : ''
  return url === null ? null : withoutRoot(url.hostname) + (url.port === '' ? port : `:${url.port}`)
}

const withoutRoot = (hostname: string) => hostname.replace(/\.$/, '')

/**
 * The hosts of a setting such as `intranet.example, 10.0.0.5:8080`, in the form that URLs have.
 * Throws INVALID_FIELD for an entry that is no host.
 */
export function parseAllowedHosts(setting: string): string[] {
  const entries = setting.split(/[\s,]+/).filter(Boolean)
  return entries.map((entry) => {
    const host = hostOf(entry)
    if (host !== null) return host
    throw new DualtrackError(
      'INVALID_FIELD',
      `"${entry.slice(0, 80)}" is not a host. Write a name or an address, with a port if only that one is meant: news.example or 10.0.0.5:8080.`,
      { field: 'DUALTRACK_FETCH_ALLOW' },
    )
  })
}

/** Whether the user opened this host, or this port of it, although its address is not public. */
export function isAllowedHost(hostname: string, port: string, allow: readonly string[]): boolean {
  const host = withoutRoot(hostname)
  return allow.includes(host) || allow.includes(`${host}:${port}`)
}
