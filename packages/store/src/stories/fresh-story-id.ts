import type { Transaction } from 'kysely'
import type { Schema } from '../schema.ts'

/** An id for a new story: that of its first article, with a number when there is such a story already. */
export async function freshStoryId(trx: Transaction<Schema>, articleId: string): Promise<string> {
  let id = articleId
  for (let n = 2; await isTaken(trx, id); n++) id = `${articleId}~${n}`
  return id
}

async function isTaken(trx: Transaction<Schema>, id: string): Promise<boolean> {
  const story = await trx.selectFrom('story').where('id', '=', id).select('id').executeTakeFirst()
  return story !== undefined
}
