import { DualtrackError } from '@dualtrack/domain'
import type { Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import { lockStored, type StoredArticle } from '../writes/stored-article.ts'

/**
 * The article as it is stored; nobody else changes it until the transaction ends.
 * @throws DualtrackError NOT_FOUND
 */
export async function lockArticle(trx: Transaction<Schema>, id: string): Promise<StoredArticle> {
  const stored = await lockStored(trx, id)
  if (stored !== undefined) return stored
  throw new DualtrackError('NOT_FOUND', `There is no article ${id}.`)
}
