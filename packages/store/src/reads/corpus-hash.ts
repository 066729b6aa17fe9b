import { createHash } from 'node:crypto'
import type { Store } from '../store.ts'

const BATCH = 5000
const BYTES = 32

/** Length-prefixed, so that no two articles are written alike. */
const written = (parts: readonly (string | number | null)[]) =>
  parts.map((part) => `${String(part ?? '').length}:${part ?? ''}`).join('')

/**
 * What the corpus is, in 64 hexadecimal digits: the XOR of a SHA-256 over each article's identity, text hash and
 * instant. It does not depend on the order of arrival nor on the database, and one article more changes it.
 */
export async function corpusHash(store: Store): Promise<string> {
  const sum = Buffer.alloc(BYTES)
  let after = 0
  for (;;) {
    const rows = await store.db
      .selectFrom('article')
      .select(['seq', 'id', 'text_hash', 'published_at'])
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(BATCH)
      .execute()
    for (const { id, text_hash, published_at } of rows) {
      const digest = createHash('sha256')
        .update(written([id, text_hash, published_at]))
        .digest()
      for (let i = 0; i < BYTES; i += 1) sum[i] = (sum[i] ?? 0) ^ (digest[i] ?? 0)
    }
    const last = rows.at(-1)
    if (last === undefined) return sum.toString('hex')
    after = last.seq
  }
}
