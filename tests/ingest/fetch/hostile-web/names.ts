import type { LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'

const PUBLIC = '93.184.215.14'

const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  'hostile.test': ['127.0.0.1'],
  'inside.test': ['127.0.0.1'],
  'inside6.test': ['::1'],
  'mapped.test': ['::ffff:127.0.0.1'],
  'nat64.test': ['64:ff9b::7f00:1'],
  'mixed.test': [PUBLIC, '127.0.0.1'],
  localhost: ['127.0.0.1'],
}

/** A name service that lies: `rebinding.test` is public when it is asked first, and inside from then on. */
export function lyingLookup(): LookupFunction {
  let rebound = false
  return (hostname, options, callback) => {
    const name = hostname.replace(/\.$/, '')
    const rebinding = name === 'rebinding.test'
    const found = rebinding ? [rebound ? '127.0.0.1' : PUBLIC] : (ADDRESSES[name] ?? [])
    rebound ||= rebinding
    const addresses = found.map((address): LookupAddress => ({ address, family: isIP(address) }))
    const [first] = addresses
    if (first === undefined) {
      return callback(Object.assign(new Error(`no such name: ${name}`), { code: 'ENOTFOUND' }), [])
    }
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family)
  }
}

/** Ways to write, or to hide, the loopback address in a URL. */
export const DISGUISES: readonly (readonly [what: string, host: string])[] = [
  ['loopback', '127.0.0.1'],
  ['a name', 'localhost'],
  ['a name with a dot', 'localhost.'],
  ['decimal', '2130706433'],
  ['octal', '0177.0.0.01'],
  ['hexadecimal', '0x7f000001'],
  ['short', '127.1'],
  ['full-width digits', '１２７.０.０.１'],
  ['percent signs', '%31%32%37.0.0.1'],
  ['zero', '0.0.0.0'],
  ['IPv6 loopback', '[::1]'],
  ['IPv6 unspecified', '[::]'],
  ['IPv4-mapped', '[::ffff:127.0.0.1]'],
  ['IPv4-compatible', '[::7f00:1]'],
  ['NAT64', '[64:ff9b::7f00:1]'],
  ['local NAT64', '[64:ff9b:1::7f00:1]'],
  ['6to4', '[2002:7f00:1::]'],
  ['Teredo', '[2001:0:7f00:1::80ff:fffe]'],
  ['a name that is inside', 'inside.test'],
  ['a name that is inside, IPv6', 'inside6.test'],
  ['a name that is mapped', 'mapped.test'],
  ['a name behind NAT64', 'nat64.test'],
  ['a name both public and inside', 'mixed.test'],
  ['a rebinding name', 'rebinding.test'],
  ['the opened name, another port', 'hostile.test'],
]
