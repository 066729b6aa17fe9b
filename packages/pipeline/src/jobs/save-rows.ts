import type { DualtrackError, GivenArticle, RejectedRow } from '@dualtrack/domain'
import {
  type ClaimedImport,
  commitRows,
  type RowCounts,
  type Store,
  saveCodedArticles,
} from '@dualtrack/store'
import { isCodedLanguage } from '../code-parsed.ts'
import type { ArticleCoding } from '../import/article-coding.ts'
import { type CodedInput, type Refusal, refusalOf } from '../import/code-inputs.ts'

/** A row as it was read: an article, or why it is none. */
export type FileRow = { row: number } & ({ input: GivenArticle } | { error: DualtrackError })

/** A row with what became of it. */
export type CodedRow = { row: number; result: CodedInput }

/** Codes the articles among some rows; the order stays. */
export async function codeRows(
  coding: ArticleCoding,
  rows: readonly FileRow[],
  fetchedAt: string,
): Promise<CodedRow[]> {
  const inputs = rows.flatMap((row) => ('input' in row ? [row.input] : []))
  const coded = (await coding.code(inputs, fetchedAt)).values()
  return rows.map((row) => {
    if ('error' in row) return { row: row.row, result: { refused: refusalOf(row.error) } }
    const result = coded.next().value
    if (result === undefined) throw new Error('The coder gave fewer answers than it got articles.')
    return { row: row.row, result }
  })
}

const rejectedRow = (row: number, { code, message }: Refusal): RejectedRow => ({
  row,
  reason: code,
  detail: message,
})

async function saveGood(inside: Store, rows: readonly CodedRow[]): Promise<RowCounts> {
  const counts: RowCounts = { done: rows.length, accepted: 0, duplicate: 0, otherLanguage: 0 }
  const good = rows.flatMap(({ result }) => ('refused' in result ? [] : [result]))
  const saved = await saveCodedArticles(inside, good)
  for (const [i, result] of good.entries()) {
    const status = saved[i]?.status
    const isNew = status === 'added' || status === 'recoded'
    counts[isNew ? 'accepted' : 'duplicate'] += 1
    if (isNew && !isCodedLanguage(result.article.language)) counts.otherLanguage += 1
  }
  return counts
}

/** Stores coded rows and the progress in one transaction. False: the import is no longer this runner's. */
export function saveRows(store: Store, claim: ClaimedImport, rows: readonly CodedRow[]): Promise<boolean> {
  const rejected = rows.flatMap(({ row, result }) =>
    'refused' in result ? [rejectedRow(row, result.refused)] : [],
  )
  return commitRows(store, claim, rejected, (inside) => saveGood(inside, rows))
}

/** Counts a row as rejected that the program failed to store. */
export const rejectRow = (store: Store, claim: ClaimedImport, { row }: CodedRow, refusal: Refusal) =>
  commitRows(store, claim, [rejectedRow(row, refusal)], async () => ({
    done: 1,
    accepted: 0,
    duplicate: 0,
    otherLanguage: 0,
  }))
