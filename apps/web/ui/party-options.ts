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

/** Groups of which all members fit into the filter; on top those with many members that act, and few that don't. */
function usableGroups(parties: readonly CountedParty[], groups: readonly PartyGroup[], most: number) {
  const events = new Map(parties.map((party) => [party.code, party.events]))
  const activity = ({ members }: PartyGroup) =>
    members.reduce((sum, code) => sum + Math.log1p(events.get(code) ?? 0), 0) / Math.sqrt(members.length)
  return groups
    .filter(({ members }) => members.length > 0 && members.length <= most)
    .toSorted((a, b) => activity(b) - activity(a))
}

export interface OptionSection {
  group: string
  items: PartyOption[]
}

/**
 * Options of the party filter: groups first, then each kind, those that act most on top.
 * A group with more members than may be chosen (`most`) is not offered.
 */
export function partyOptions(
  parties: readonly CountedParty[],
  groups: readonly PartyGroup[],
  most: number,
): OptionSection[] {
  const sorted = parties.toSorted((a, b) => b.events - a.events || a.name.localeCompare(b.name))
  const ofKind = (kind: Party['kind']) => ({
    group: t.kinds[kind],
    items: sorted.filter((party) => party.kind === kind).map(optionOf),
  })
  return [
    { group: t.filters.groups, items: usableGroups(parties, groups, most).map(groupOption) },
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

/** How many options of each section are drawn: few to choose from at a glance, more once words are typed. */
const SHOWN = { untyped: { groups: 8, parties: 24 }, typed: { groups: 20, parties: 40 } }

/** The options that fit the words typed, section by section. */
export function fittingOptions(sections: readonly OptionSection[], typed: string): OptionSection[] {
  const shown = typed.trim() === '' ? SHOWN.untyped : SHOWN.typed
  return sections
    .map(({ group, items }) => {
      const most = group === t.filters.groups ? shown.groups : shown.parties
      return { group, items: items.filter((option) => fits(option, typed)).slice(0, most) }
    })
    .filter(({ items }) => items.length > 0)
}
