import type { Mediation } from '@dualtrack/domain'

/** A mediation with both sides named. */
export type Link = Mediation & { sides: [string, string] }

export const isLink = (mediation: Mediation): mediation is Link => mediation.sides.length === 2

/** A party in one of three columns, from the top. */
export interface NetworkNode {
  code: string
  column: 0 | 1 | 2
  /** Its place in the column, from 0. */
  row: number
  /** Stories in which it is told there. */
  stories: number
}

/** Mediators in the middle, the sides that they stand between to the left and to the right of them. */
export interface Network {
  nodes: NetworkNode[]
  links: { link: Link; left: NetworkNode; middle: NetworkNode; right: NetworkNode }[]
  /** Rows of the longest column. */
  rows: number
  /** Most stories of a link. */
  most: number
}

/** Most links that are drawn; the table holds them all. */
export const MOST_LINKS = 40

/**
 * Puts each side to the left or to the right so that a pair always has one on each; where pairs form an odd circle,
 * a party stands on both sides. The side told most begins on the left.
 */
function columnsOf(links: readonly Link[]): (link: Link) => [left: string, right: string] {
  const place = new Map<string, 0 | 2>()
  const neighbours = (code: string) =>
    links.flatMap(({ sides: [a, b] }) => (a === code ? [b] : b === code ? [a] : []))
  const spread = (from: string) => {
    const waiting: [string, 0 | 2][] = [[from, 0]]
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [code, column] = next
      if (place.has(code)) continue
      place.set(code, column)
      for (const other of neighbours(code)) waiting.push([other, column === 0 ? 2 : 0])
    }
  }
  for (const { sides } of links) for (const code of sides) if (!place.has(code)) spread(code)
  return ({ sides: [a, b] }) => (place.get(a) === 2 || place.get(b) === 0 ? [b, a] : [a, b])
}

/** The network of the links told most. */
export function toNetwork(mediations: readonly Mediation[]): Network {
  const links = mediations.filter(isLink).slice(0, MOST_LINKS)
  const sidesOf = columnsOf(links)
  const nodes = new Map<string, NetworkNode>()
  const add = (code: string, column: NetworkNode['column'], stories: number) => {
    const key = `${column} ${code}`
    const row = [...nodes.values()].filter((node) => node.column === column).length
    const node = nodes.get(key) ?? { code, column, row, stories: 0 }
    node.stories += stories
    nodes.set(key, node)
    return node
  }
  const drawn = links.map((link) => {
    const [left, right] = sidesOf(link)
    return {
      link,
      left: add(left, 0, link.stories),
      middle: add(link.mediator, 1, link.stories),
      right: add(right, 2, link.stories),
    }
  })
  const rowsOf = (column: number) => [...nodes.values()].filter((node) => node.column === column).length
  return {
    nodes: [...nodes.values()],
    links: drawn,
    rows: Math.max(rowsOf(0), rowsOf(1), rowsOf(2)),
    most: links.reduce((most, { stories }) => Math.max(most, stories), 1),
  }
}
