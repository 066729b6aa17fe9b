import type { Article, Fingerprint } from '@dualtrack/domain'
import type { Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import type { StoredArticle } from '../writes/stored-article.ts'
import { findAllStored } from '../writes/stored-article.ts'
import type { Fingerprinted } from './fingerprinted.ts'

/** By what the very same article is known under another id. */
interface Same {
  id: string
  outlet: string
  canonicalUrl: string | null
  textHash: string | null
}

/** What the store holds, and what comes into it in a block, of the articles of that block. */
export class KnownArticles {
  readonly #present: ReadonlyMap<string, StoredArticle>
  readonly #stories: Set<string>
  readonly #byUrl = new Map<string, Same[]>()
  readonly #byText = new Map<string, Same[]>()

  constructor(present: readonly StoredArticle[], stories: readonly string[], same: readonly Same[]) {
    this.#present = new Map(present.map((row) => [row.id, row]))
    this.#stories = new Set(stories)
    for (const row of same) this.#note(row)
  }

  present = (id: string): StoredArticle | undefined => this.#present.get(id)

  /** Whether there is a story under that id. */
  hasStory = (id: string): boolean => this.#stories.has(id)

  /** Id of the first article that is the very same: see `findDuplicate`. */
  twinOf({ article, fingerprint }: Fingerprinted): string | undefined {
    const { canonicalUrl, textHash } = fingerprint
    if (canonicalUrl !== null) {
      const [first] = this.#byUrl.get(canonicalUrl) ?? []
      if (first !== undefined) return first.id
    }
    const isOne = (row: Same) => article.outlet !== '' || canonicalUrl === null || row.canonicalUrl === null
    return this.#byText.get(textKey(article, textHash))?.find(isOne)?.id
  }

  /** Tells of an article that has been added to the block, with the story that it is in. */
  add({ article, fingerprint }: Fingerprinted, storyId: string): void {
    this.#stories.add(storyId)
    this.#note({ id: article.id, outlet: article.outlet, ...fingerprint })
  }

  #note(row: Same): void {
    const put = (rows: Map<string, Same[]>, key: string) => rows.set(key, [...(rows.get(key) ?? []), row])
    if (row.canonicalUrl !== null) put(this.#byUrl, row.canonicalUrl)
    if (row.textHash !== null) put(this.#byText, textKey(row, row.textHash))
  }
}

const textKey = ({ outlet }: Pick<Article, 'outlet'>, textHash: Fingerprint['textHash']) =>
  `${textHash} ${outlet}`

/** Asks the store what it knows of some articles, all at once. */
export async function knownArticles(
  trx: Transaction<Schema>,
  incoming: readonly Fingerprinted[],
): Promise<KnownArticles> {
  const ids = incoming.map(({ article }) => article.id)
  const urls = incoming.flatMap(({ fingerprint }) => fingerprint.canonicalUrl ?? [])
  const hashes = incoming.map(({ fingerprint }) => fingerprint.textHash)
  const stories = await trx.selectFrom('story').where('id', 'in', ids).select('id').execute()
  const same = await trx
    .selectFrom('article')
    .where((eb) =>
      eb.or([eb('text_hash', 'in', hashes), ...(urls.length === 0 ? [] : [eb('canonical_url', 'in', urls)])]),
    )
    .orderBy('seq')
    .select(['id', 'outlet', 'canonical_url as canonicalUrl', 'text_hash as textHash'])
    .execute()
  return new KnownArticles(
    await findAllStored(trx, ids),
    stories.map(({ id }) => id),
    same,
  )
}
