import type { Store } from '@dualtrack/store'

/** The rollup tables, in the order of their keys. */
export async function rollupTables({ db }: Store) {
  return {
    corpus_day: await db.selectFrom('corpus_day').selectAll().orderBy('day').execute(),
    exchange_day: await db
      .selectFrom('exchange_day')
      .selectAll()
      .orderBy('unit')
      .orderBy('day')
      .orderBy('party')
      .orderBy('basis')
      .execute(),
    party_day: await db
      .selectFrom('party_day')
      .selectAll()
      .orderBy('party')
      .orderBy('unit')
      .orderBy('day')
      .orderBy('scale')
      .orderBy('basis')
      .execute(),
    dyad_day: await db
      .selectFrom('dyad_day')
      .selectAll()
      .orderBy('source')
      .orderBy('target')
      .orderBy('unit')
      .orderBy('day')
      .orderBy('scale')
      .orderBy('basis')
      .execute(),
    target_set_day: await db
      .selectFrom('target_set_day')
      .selectAll()
      .orderBy('party')
      .orderBy('unit')
      .orderBy('day')
      .orderBy('targets')
      .orderBy('basis')
      .execute(),
  }
}
