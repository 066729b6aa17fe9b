import type { Party, PartyGroup } from '@dualtrack/domain'
import { t } from '../strings/index.ts'

/** A party as the filter offers it: with how often it acts in the corpus. */
export type CountedParty = Party & { events: number }

export interface PartyOption {
  value: string
  label: string
  /** Folded words to search in: name, short name, code. */
  words: string
  count: number
}

/** Marks a group's value apart from a party's code. */
const GROUP_MARK = '@'

const fold = (s: string) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const optionOf = (party: CountedParty): PartyOption => ({
  value: party.code,
  label: party.name,
  words: fold(`${party.name} ${party.short} ${party.code}`),
  count: party.events,
})

const groupOption = (group: PartyGroup): PartyOption => ({
  value: GROUP_MARK + group.code,
  label: group.name,
  words: fold(`${group.name} ${group.code}`),
  count: group.members.length,
})

/** Options of the party filter: groups first, then each kind, those that act most on top. */
export function partyOptions(parties: readonly CountedParty[], groups: readonly PartyGroup[]) {
  const sorted = [...parties].sort((a, b) => b.events - a.events || a.name.localeCompare(b.name))
  const ofKind = (kind: Party['kind']) => ({
    group: t.kinds[kind],
    items: sorted.filter((party) => party.kind === kind).map(optionOf),
  })
  return [
    { group: t.filters.groups, items: groups.map(groupOption) },
    ofKind('country'),
    ofKind('organisation'),
    ofKind('armed_group'),
  ].filter(({ items }) => items.length > 0)
}

/** Does an option fit the words typed? Every word must occur; accents do not matter ("turkiye"). */
export function fits(option: PartyOption, typed: string): boolean {
  return fold(typed)
    .split(/\s+/)
    .every((word) => option.words.includes(word))
}

export const isGroup = (value: string) => value.startsWith(GROUP_MARK)

/** Replaces each chosen group by its members; no party twice, order kept. */
export function expandGroups(values: readonly string[], groups: readonly PartyGroup[]): string[] {
  const members = (value: string) =>
    isGroup(value) ? (groups.find((group) => GROUP_MARK + group.code === value)?.members ?? []) : [value]
  return [...new Set(values.flatMap(members))]
}
