import { type CodedEvent, goBetweens } from '@dualtrack/domain'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'
import type { StoreKind } from '../store.ts'
import { goBetweenColumns } from '../writes/go-between-columns.ts'
import { keyText } from './column-types.ts'

/** Articles looked at together. */
const AT_ONCE = 500

/** What an event is between others, with an index that holds such events alone. */
export const goBetweenActs = (kind: StoreKind): Migration => ({
  async up(db) {
    await db.schema.alterTable('event').addColumn('go_between', keyText(kind)).execute()
    await db.schema.alterTable('event').addColumn('other_sides', keyText(kind)).execute()
    await fill(db)
    await db.schema
      .createIndex('event_go_between')
      .on('event')
      .columns(['published_at', 'id'])
      .where(sql.ref('go_between'), 'is not', null)
      .execute()
  },
})

/** Fills the columns of the events that are there. */
async function fill(db: Kysely<Schema>): Promise<void> {
  let after = ''
  for (;;) {
    const articles = await db
      .selectFrom('event')
      .where('type', 'in', ['CONSULT', 'AGREE'])
      .where('article_id', '>', after)
      .distinct()
      .select('article_id as id')
      .orderBy('article_id')
      .limit(AT_ONCE)
      .execute()
    const last = articles.at(-1)
    if (last === undefined) return
    await fillArticles(
      db,
      articles.map(({ id }) => id),
    )
    after = last.id
  }
}

async function fillArticles(db: Kysely<Schema>, articles: readonly string[]): Promise<void> {
  const rows = await db
    .selectFrom('event')
    .where('article_id', 'in', articles)
    .orderBy('id')
    .select([
      'id',
      'article_id',
      'source',
      'target',
      'type',
      'mode',
      'quad',
      'score',
      'confidence',
      'modality',
    ])
    .select(['evidence', 'more_evidence'])
    .execute()
  for (const events of Map.groupBy(rows, (row) => row.article_id).values()) {
    const found = goBetweens(events.map(codedEventOf))
    for (const [i, event] of events.entries()) {
      const columns = goBetweenColumns(found[i] ?? null)
      if (columns.go_between === null) continue
      await db.updateTable('event').set(columns).where('id', '=', event.id).execute()
    }
  }
}

type Stored = Pick<
  Schema['event'],
  'source' | 'target' | 'type' | 'mode' | 'quad' | 'score' | 'confidence' | 'modality'
> & { evidence: string; more_evidence: string }

const codedEventOf = ({ evidence, more_evidence, ...event }: Stored): CodedEvent => ({
  ...event,
  evidence: JSON.parse(evidence),
  moreEvidence: JSON.parse(more_evidence),
  runnerUp: null,
})
