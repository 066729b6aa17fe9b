import { isIPv4, isIPv6 } from 'node:net'
import { SPECIAL_IPV4, SPECIAL_IPV6, type SpecialBlock } from './special-addresses.ts'

interface Block {
  first: bigint
  prefix: number
  name: string
  reachable: boolean
}

const ipv4Value = (text: string) => text.split('.').reduce((value, part) => value * 256n + BigInt(part), 0n)

/** The 128 bits of an IPv6 address; `::` and a dotted tail are spelled out first. */
function ipv6Value(text: string): bigint {
  const dotted = /[\d.]+\.[\d.]+$/.exec(text)?.[0]
  const tail = dotted === undefined ? '' : ipv4Value(dotted).toString(16).padStart(8, '0')
  const groups =
    dotted === undefined ? text : `${text.slice(0, -dotted.length)}${tail.slice(0, 4)}:${tail.slice(4)}`
  const [left = '', right = ''] = groups.split('::')
  const head = left.split(':').filter(Boolean)
  const rest = right.split(':').filter(Boolean)
  const gap = Array<string>(8 - head.length - rest.length).fill('0')
  return [...head, ...gap, ...rest].reduce((value, group) => (value << 16n) + BigInt(`0x${group}`), 0n)
}

function blocksOf(list: readonly SpecialBlock[], read: (text: string) => bigint): Block[] {
  const blocks = list.map(([block, name, reachable]) => {
    const [first = '', prefix = ''] = block.split('/')
    return { first: read(first), prefix: Number(prefix), name, reachable }
  })
  return blocks.sort((a, b) => b.prefix - a.prefix)
}

const IPV4_BLOCKS = blocksOf(SPECIAL_IPV4, ipv4Value)
const IPV6_BLOCKS = blocksOf(SPECIAL_IPV6, ipv6Value)

/** Addresses of 64:ff9b::/96 are passed on to the IPv4 address in their last 32 bits. */
const NAT64 = ipv6Value('64:ff9b::') >> 32n

/** The most specific block that holds the address. */
function blockOf(value: bigint, bits: number, blocks: readonly Block[]): Block | undefined {
  return blocks.find(({ first, prefix }) => {
    const host = BigInt(bits - prefix)
    return value >> host === first >> host
  })
}

function specialIpv4(value: bigint): string | null {
  const block = blockOf(value, 32, IPV4_BLOCKS)
  return block === undefined || block.reachable ? null : block.name
}

function specialIpv6(value: bigint): string | null {
  if (value >> 32n === NAT64) return specialIpv4(value & 0xffff_ffffn)
  const block = blockOf(value, 128, IPV6_BLOCKS)
  return block?.reachable ? null : (block?.name ?? 'unknown')
}

/** What keeps an IP address from being a public one ("loopback", "private use" …); null for a public one. */
export function specialUse(address: string): string | null {
  if (isIPv4(address)) return specialIpv4(ipv4Value(address))
  return isIPv6(address) && !address.includes('%') ? specialIpv6(ipv6Value(address)) : 'unknown'
}
