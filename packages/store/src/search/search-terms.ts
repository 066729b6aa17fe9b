import type { SearchTerm } from '@dualtrack/domain'

/** The terms in the language of SQLite's FTS5. Words hold letters and digits only, so quoting is safe. */
export const toFts5Query = (terms: readonly SearchTerm[]): string =>
  terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ')

/** The terms in the language of PostgreSQL's tsquery. */
export const toTsQuery = (terms: readonly SearchTerm[]): string =>
  terms
    .map(({ words, prefix }) => `(${words.map((w) => `'${w}'`).join(' <-> ')}${prefix ? ':*' : ''})`)
    .join(' & ')
