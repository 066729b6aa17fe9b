import type { Tellings } from '@dualtrack/domain'
import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'

/** Who tells each of the stories, by their ids. An article without an outlet counts, and names none. */
export async function tellingsOf(
  db: Kysely<Schema>,
  storyIds: ReadonlySet<string>,
): Promise<Map<string, Tellings>> {
  if (storyIds.size === 0) return new Map()
  const rows = await db
    .selectFrom('article')
    .where('story_id', 'in', [...storyIds])
    .groupBy(['story_id', 'outlet'])
    .orderBy('story_id')
    .orderBy('outlet')
    .select((eb) => ['story_id', 'outlet', eb.fn.countAll<number>().as('articles')])
    .execute()
  const byStory = Map.groupBy(rows, (row) => row.story_id)
  return new Map(
    [...byStory].map(([id, told]) => [
      id,
      {
        articles: told.reduce((sum, { articles }) => sum + articles, 0),
        outlets: told.flatMap(({ outlet }) => (outlet === '' ? [] : [outlet])),
      },
    ]),
  )
}
