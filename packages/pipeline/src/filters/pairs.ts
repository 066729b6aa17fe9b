import { DualtrackError, distinctPairs } from '@dualtrack/domain'
import type { PartyIndex } from '../parties/party-index.ts'

const refuse = (word: string) =>
  new DualtrackError('INVALID_FIELD', `"${word}" is no pair. Name two parties, as in pair=USA-IRN.`, {
    field: 'pair',
  })

/**
 * Reads pairs such as "USA-IRN,irn-isr", each once. A group is no party of a pair.
 * Throws INVALID_FIELD or UNKNOWN_PARTY.
 */
export function pairsOf(list: string | undefined, parties: PartyIndex): string[] {
  const words = (list ?? '').split(',').map((word) => word.trim())
  const pairs = words.filter(Boolean).map((word) => {
    const sides = word.split('-')
    const codes = sides.flatMap((side) => parties.expand(side, 'pair'))
    if (sides.length !== 2 || codes.length !== 2 || codes[0] === codes[1]) throw refuse(word)
    return codes.join('-')
  })
  return distinctPairs(pairs)
}
