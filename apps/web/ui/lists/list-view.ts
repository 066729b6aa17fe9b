import type { FacetName } from '@dualtrack/domain'
import { trimmed } from '../../api/links.ts'

/** What a list can be asked for, under the names that the API and the address share. */
const NAMES = [
  'q',
  'party',
  'counterpart',
  'type',
  'quad',
  'minConfidence',
  'review',
  'outlet',
  'language',
  'basis',
  'article',
  'from',
  'to',
] as const

/** The filter of a list as the address and the API have it: texts, lists joined by commas; what is unset is left out. */
export type ListView = Partial<Record<(typeof NAMES)[number], string>>

/** Reads the address; what a list does not know is passed over, the values are left for the API to judge. */
export const listViewOf = (search: ListView): ListView =>
  trimmed(Object.fromEntries(NAMES.map((name) => [name, search[name]])))

/** Facets of which one value is chosen at a time; an outlet's name may hold a comma. */
const SINGLE: ReadonlySet<FacetName> = new Set<FacetName>(['outlet', 'language', 'minConfidence'])

/** What is chosen in a facet. */
export function chosenIn(view: ListView, name: FacetName): string[] {
  const text = view[name] ?? ''
  if (text === '') return []
  return SINGLE.has(name) ? [text] : text.split(',')
}

/** The facet's parameter after a click on one of its values: chosen, or no longer. */
export function toggled(view: ListView, name: FacetName, value: string): ListView {
  const chosen = chosenIn(view, name)
  const others = chosen.filter((one) => one !== value)
  const isChosen = others.length < chosen.length
  if (SINGLE.has(name)) return { [name]: isChosen ? undefined : value } as ListView
  return { [name]: (isChosen ? others : [...chosen, value]).join(',') } as ListView
}
