import { isIP, isIPv6, type LookupFunction } from 'node:net'
import { DualtrackError } from '@dualtrack/domain'
import { buildConnector } from 'undici'
import { specialUse } from './address.ts'
import { isAllowedHost } from './allowed-hosts.ts'

const refusal = (hostname: string, use: string) =>
  new DualtrackError(
    'FETCH_REFUSED',
    `${hostname} leads to an address that is not public (${use}), and is not fetched. If you trust it, name it in DUALTRACK_FETCH_ALLOW.`,
    { field: 'url' },
  )

/**
 * A lookup that fails when any of the name's addresses is not public. The connection is made to
 * the very addresses that were checked, so a name that answers otherwise the next time gains nothing.
 */
export function publicOnly(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      const addresses = typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found
      const use = addresses.map(({ address }) => specialUse(address)).find((name) => name !== null)
      if (use !== undefined) return callback(refusal(hostname, use), [])
      if (options.all) return callback(null, addresses)
      const [first] = addresses
      callback(null, first?.address ?? '', first?.family)
    })
  }
}

/**
 * How undici opens connections: to public addresses and to the hosts that the user opened.
 * It is asked for every connection, so redirects are held to the same.
 */
export function guardedConnector(
  allow: readonly string[],
  lookup: LookupFunction,
  timeout: number,
): buildConnector.connector {
  const open = buildConnector({ lookup, timeout, allowH2: false })
  const guarded = buildConnector({ lookup: publicOnly(lookup), timeout, allowH2: false })
  return (options, callback) => {
    const { hostname, protocol } = options
    const port = options.port || (protocol === 'https:' ? '443' : '80')
    if (isAllowedHost(isIPv6(hostname) ? `[${hostname}]` : hostname, port, allow)) {
      return open(options, callback)
    }
    // No lookup is made for a host that is an address already.
    const use = isIP(hostname) === 0 ? null : specialUse(hostname)
    return use === null ? guarded(options, callback) : callback(refusal(hostname, use), null)
  }
}
