/**
 * The IANA special-purpose address registries (IPv4 and IPv6, as of 2025-10-09): block, name and
 * whether the registry has it as globally reachable. The most specific block decides.
 * At the end of each list: blocks that are no unicast addresses, or that other registries keep apart.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 * https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export type SpecialBlock = readonly [block: string, name: string, reachable: boolean]

export const SPECIAL_IPV4: readonly SpecialBlock[] = [
  ['0.0.0.0/8', 'this network', false],
  ['0.0.0.0/32', 'this host on this network', false],
  ['10.0.0.0/8', 'private use', false],
  ['100.64.0.0/10', 'shared address space', false],
  ['127.0.0.0/8', 'loopback', false],
  ['169.254.0.0/16', 'link local', false],
  ['172.16.0.0/12', 'private use', false],
  ['192.0.0.0/24', 'IETF protocol assignments', false],
  ['192.0.0.0/29', 'IPv4 service continuity', false],
  ['192.0.0.8/32', 'IPv4 dummy address', false],
  ['192.0.0.9/32', 'port control protocol anycast', true],
  ['192.0.0.10/32', 'TURN anycast', true],
  ['192.0.0.170/32', 'NAT64 discovery', false],
  ['192.0.0.171/32', 'NAT64 discovery', false],
  ['192.0.2.0/24', 'documentation', false],
  ['192.31.196.0/24', 'AS112', true],
  ['192.52.193.0/24', 'AMT', true],
  ['192.88.99.0/24', '6to4 relay anycast', false],
  ['192.88.99.2/32', '6a44 relay anycast', false],
  ['192.168.0.0/16', 'private use', false],
  ['192.175.48.0/24', 'AS112 direct delegation', true],
  ['198.18.0.0/15', 'benchmarking', false],
  ['198.51.100.0/24', 'documentation', false],
  ['203.0.113.0/24', 'documentation', false],
  ['240.0.0.0/4', 'reserved', false],
  ['255.255.255.255/32', 'limited broadcast', false],
  ['224.0.0.0/4', 'multicast', false],
  // A public address that machines of one cloud provider reach their host by.
  ['168.63.129.16/32', 'cloud host', false],
]

export const SPECIAL_IPV6: readonly SpecialBlock[] = [
  ['::1/128', 'loopback', false],
  ['::/128', 'unspecified', false],
  ['::ffff:0:0/96', 'IPv4-mapped', false],
  ['64:ff9b::/96', 'IPv4 translation (NAT64)', true],
  ['64:ff9b:1::/48', 'local IPv4 translation (NAT64)', false],
  ['100::/64', 'discard only', false],
  ['100:0:0:1::/64', 'dummy prefix', false],
  ['2001::/23', 'IETF protocol assignments', false],
  ['2001::/32', 'Teredo', false],
  ['2001:1::1/128', 'port control protocol anycast', true],
  ['2001:1::2/128', 'TURN anycast', true],
  ['2001:1::3/128', 'DNS-SD registration anycast', true],
  ['2001:2::/48', 'benchmarking', false],
  ['2001:3::/32', 'AMT', true],
  ['2001:4:112::/48', 'AS112', true],
  ['2001:10::/28', 'ORCHID', false],
  ['2001:20::/28', 'ORCHIDv2', true],
  ['2001:30::/28', 'drone remote identification', true],
  ['2001:db8::/32', 'documentation', false],
  ['2002::/16', '6to4', false],
  ['2620:4f:8000::/48', 'AS112 direct delegation', true],
  ['3fff::/20', 'documentation', false],
  ['5f00::/16', 'segment routing', false],
  ['fc00::/7', 'unique local', false],
  ['fe80::/10', 'link local', false],
  // Everything that is not handed out as global unicast: IPv4-compatible, site-local, multicast …
  ['::/0', 'not global unicast', false],
  ['2000::/3', 'global unicast', true],
]
