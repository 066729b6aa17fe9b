import type { Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import type { Incoming } from '../writes/incoming.ts'

/**
 * Id of the stored article that is the very same: it has the same address, or its outlet has published the same
 * title and text. The same text from another outlet is a copy, not the same article; where no outlet is named, two
 * addresses count as two outlets.
 */
export async function findDuplicate(
  trx: Transaction<Schema>,
  { article, fingerprint }: Incoming,
): Promise<string | undefined> {
  if (fingerprint === undefined) return undefined
  const { canonicalUrl, textHash } = fingerprint
  const isNamed = article.outlet !== ''
  const same = await trx
    .selectFrom('article')
    .where((eb) =>
      eb.or([
        eb('canonical_url', '=', canonicalUrl),
        eb.and([
          eb('text_hash', '=', textHash),
          eb('outlet', '=', article.outlet),
          ...(isNamed || canonicalUrl === null ? [] : [eb('canonical_url', 'is', null)]),
        ]),
      ]),
    )
    .orderBy('seq')
    .limit(1)
    .select('id')
    .executeTakeFirst()
  return same?.id
}
