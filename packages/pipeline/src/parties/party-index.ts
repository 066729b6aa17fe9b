import { DualtrackError, type Party, type PartyGroup } from '@dualtrack/domain'
import { listGroups, listParties, type Store } from '@dualtrack/store'
import { nearest } from './nearest.ts'

type Named = { code: string; name: string; short: string }

/** Turns the party lists of a query into codes. */
export interface PartyIndex {
  /**
   * The codes in a comma-separated list, groups replaced by their members, each once; [] for none.
   * `field` names the parameter in errors. Throws UNKNOWN_PARTY with near codes and names.
   */
  expand(list: string | undefined, field: string): string[]
  /**
   * The groups in a comma-separated list with their members, each once; [] for none. A party is no group.
   * Throws UNKNOWN_PARTY with near codes and names.
   */
  groups(list: string | undefined, field: string): Pick<PartyGroup, 'code' | 'members'>[]
}

function unknownParty(word: string, named: readonly Named[], field: string): DualtrackError {
  const near = nearest(word, named, ({ code, name, short }) => [code, name, short])
  const hint = near.map(({ code, name }) => `${code} (${name})`).join(', ')
  const advice = hint === '' ? 'GET /api/v1/parties lists all of them' : `did you mean ${hint}?`
  return new DualtrackError('UNKNOWN_PARTY', `Unknown party "${word}" in "${field}": ${advice}`, { field })
}

/** An index over these parties and groups. A group whose code is a party's, too, means the party. */
export function partyIndex(parties: readonly Party[], groups: readonly PartyGroup[]): PartyIndex {
  const members = new Map(groups.map((group) => [group.code, group.members]))
  for (const { code } of parties) members.set(code, [code])
  const namedGroups = groups.map(({ code, name }) => ({ code, name, short: name }))
  const named: Named[] = [...parties, ...namedGroups]
  return {
    expand(list, field) {
      const words = (list ?? '').split(',').map((word) => word.trim())
      const codes = words.filter(Boolean).flatMap((word) => {
        const found = members.get(word.toUpperCase())
        if (found === undefined) throw unknownParty(word, named, field)
        return found
      })
      return [...new Set(codes)]
    },
    groups(list, field) {
      const words = (list ?? '').split(',').map((word) => word.trim().toUpperCase())
      return [...new Set(words.filter(Boolean))].map((word) => {
        const found = groups.find(({ code }) => code === word)
        if (found === undefined) throw unknownParty(word, namedGroups, field)
        return { code: found.code, members: found.members }
      })
    },
  }
}

/** The index over what a store knows. */
export async function storedPartyIndex(store: Store): Promise<PartyIndex> {
  return partyIndex(await listParties(store), await listGroups(store))
}
