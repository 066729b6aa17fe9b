import type { Transaction } from 'kysely'
import { inTransaction, within } from '../in-transaction.ts'
import { toStoredInstant } from '../instants.ts'
import { RollupChanges } from '../rollups/rollup-changes.ts'
import type { Schema } from '../schema.ts'
import type { Store, StoreKind } from '../store.ts'
import { type Incoming, isSame } from '../writes/incoming.ts'
import { prepareArticles } from '../writes/prepare-articles.ts'
import { type SaveResult, saveCodedArticle } from '../writes/save-coded-article.ts'
import type { Fingerprinted, Placed } from './fingerprinted.ts'
import { type KnownArticles, knownArticles } from './known-articles.ts'
import { placeInBlock } from './place-in-block.ts'
import { WaitingCopies } from './waiting-copies.ts'
import { writeBlock } from './write-block.ts'

/** New articles that wait to be written together. */
class Block {
  readonly #trx: Transaction<Schema>
  readonly #known: KnownArticles
  readonly #rollups: RollupChanges
  readonly #waiting = new WaitingCopies()
  readonly #placed = new Map<string, Placed>()
  readonly #newStories = new Set<string>()

  constructor(trx: Transaction<Schema>, known: KnownArticles) {
    this.#trx = trx
    this.#known = known
    this.#rollups = new RollupChanges(trx)
  }

  /** Whether an article was stored before the block began. */
  isStored = (id: string): boolean => this.#known.present(id) !== undefined

  /** What becomes of an article; null: it has to be saved by itself, once the block is written. */
  async take(incoming: Fingerprinted): Promise<SaveResult | null> {
    const { id } = incoming.article
    const present = this.#known.present(id)
    const waiting = this.#placed.get(id)
    if (isSame(present, incoming) || isRepeated(waiting, incoming))
      return { status: 'unchanged', articleId: id }
    if (present !== undefined || waiting !== undefined) return null
    const twin = this.#known.twinOf(incoming)
    if (twin !== undefined) return { status: 'duplicate', articleId: twin }
    return (await this.#add(incoming)) ? { status: 'added', articleId: id } : null
  }

  async #add(incoming: Fingerprinted): Promise<boolean> {
    const at = toStoredInstant(incoming.article.publishedAt, 'publishedAt')
    const neighbours = { known: this.#known, waiting: this.#waiting }
    const place = await placeInBlock(this.#trx, incoming, at, neighbours)
    if (place === null) return false
    const { storyId, isNew } = place
    if (isNew) this.#newStories.add(storyId)
    else if (!this.#newStories.has(storyId)) await this.#rollups.touch([storyId])
    const placed = { ...incoming, at, storyId }
    this.#placed.set(incoming.article.id, placed)
    this.#waiting.add(placed)
    this.#known.add(incoming, storyId)
    return true
  }

  async write(kind: StoreKind): Promise<void> {
    if (this.#placed.size === 0) return
    await writeBlock(this.#trx, kind, [...this.#placed.values()], this.#newStories, this.#rollups)
    await this.#rollups.finish()
  }
}

/** Whether the article stands in the block already, and just so. */
const isRepeated = (placed: Placed | undefined, { article, coded }: Incoming): boolean =>
  placed?.article.title === article.title &&
  placed.article.text === article.text &&
  placed.coded.coderVersion === coded.coderVersion

/**
 * Saves articles with their events in their order, with the same effect as saving one after the other
 * (`saveCodedArticle`) but in much less time: new ones are written together, and the rollups are added to once. To be
 * called inside of a transaction that has written already; the answers are in the order of `incoming`.
 * @throws DualtrackError INVALID_FIELD for a date that is none, STORE_UNAVAILABLE
 */
export async function saveCodedArticles(
  store: Store,
  incoming: readonly Fingerprinted[],
): Promise<SaveResult[]> {
  return inTransaction(store, async (trx) => {
    const inside = within(store, trx)
    await prepareArticles(inside, incoming)
    const results: SaveResult[] = []
    while (results.length < incoming.length) {
      const left = incoming.slice(results.length)
      const block = new Block(trx, await knownArticles(trx, left))
      results.push(...(await takeFrom(block, left)))
      await block.write(store.kind)
      results.push(...(await saveSingly(inside, block, incoming.slice(results.length))))
    }
    return results
  })
}

/** Takes the articles into the block, up to the first that has to be saved by itself. */
async function takeFrom(block: Block, incoming: readonly Fingerprinted[]): Promise<SaveResult[]> {
  const results: SaveResult[] = []
  for (const one of incoming) {
    const result = await block.take(one)
    if (result === null) return results
    results.push(result)
  }
  return results
}

/** Saves the first article by itself, and those behind it that were stored before, so that they are not asked for again. */
async function saveSingly(
  inside: Store,
  block: Block,
  incoming: readonly Fingerprinted[],
): Promise<SaveResult[]> {
  const results: SaveResult[] = []
  for (const { article, coded, fingerprint } of incoming) {
    if (results.length > 0 && !block.isStored(article.id)) break
    results.push(await saveCodedArticle(inside, article, coded, fingerprint))
  }
  return results
}
