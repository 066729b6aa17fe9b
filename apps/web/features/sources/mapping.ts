import type { ColumnMapping, ImportPreview } from '@dualtrack/domain'
import { t } from '../../strings/index.ts'

export type MappedField = keyof ColumnMapping

/** Every field, in the order that a person is offered them. */
export const FIELDS = Object.keys(t.sources.fields) as MappedField[]

/** Which column fills which field, while a person still chooses. */
export type DraftMapping = Readonly<Partial<ColumnMapping>>

/** The field that a column fills. */
export const fieldOf = (mapping: DraftMapping, column: string): MappedField | undefined =>
  FIELDS.find((field) => mapping[field] === column)

/** Gives a column another field, or none. A field has one column: the one that had it is left out. */
export function assign(mapping: DraftMapping, column: string, field: MappedField | undefined): DraftMapping {
  const others = Object.entries(mapping).filter(([known, of]) => of !== column && known !== field)
  return Object.fromEntries(field === undefined ? others : [...others, [field, column]])
}

/** Can articles be read with it? Only the text is needed. */
export const isComplete = (mapping: DraftMapping): mapping is DraftMapping & ColumnMapping =>
  mapping.text !== undefined

/** The corrected mappings, by the ids of their imports. */
export type Drafts = Readonly<Record<string, DraftMapping>>

/** What a start is told of an import; null when it cannot start before its text column is chosen. */
export function startOf(preview: ImportPreview | undefined, drafts: Drafts) {
  if (preview === undefined) return null
  const { id, columns } = preview
  if (columns === null) return { id }
  const mapping = drafts[id] ?? preview.mapping ?? {}
  return isComplete(mapping) ? { id, mapping } : null
}
