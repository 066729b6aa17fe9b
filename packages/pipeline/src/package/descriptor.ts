import type { Field } from './fields.ts'

/** What is known of a package as a whole. */
export interface PackageFacts {
  /** What it shows, in words. */
  title: string
  /** The address of the view. */
  view: string
  coderVersion: string
  programVersion: string
  corpusHash: string
  articles: number
  /** ISO instant at which it was made. */
  created: string
}

/** A file of rows as it was written. */
export interface WrittenTable {
  name: string
  description: string
  fields: readonly Field[]
  bytes: number
  /** SHA-256 of the file, hexadecimal. */
  hash: string
}

const resourceOf = ({ name, description, fields, bytes, hash }: WrittenTable) => ({
  profile: 'tabular-data-resource',
  name,
  path: `${name}.csv`,
  description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${hash}`,
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: { fields, missingValues: [''] },
})

/** `datapackage.json`: a Frictionless tabular data package, with each column's type, unit and range. */
export const descriptorOf = (facts: PackageFacts, tables: readonly WrittenTable[]) => ({
  profile: 'tabular-data-package',
  name: 'dualtrack-view',
  id: `sha256:${facts.corpusHash}`,
  title: facts.title,
  description: 'Who talks and who threatens, from news articles, with the sentence behind every number.',
  homepage: facts.view,
  version: facts.programVersion,
  created: facts.created,
  keywords: ['diplomacy', 'conflict', 'events', 'PLOVER'],
  sources: [{ title: `Dualtrack corpus of ${facts.articles} articles`, path: facts.view }],
  contributors: [{ title: `Dualtrack coder ${facts.coderVersion}`, role: 'author' }],
  dualtrack: { coderVersion: facts.coderVersion, corpusHash: facts.corpusHash, articles: facts.articles },
  resources: tables.map(resourceOf),
})
