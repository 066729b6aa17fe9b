import { join } from 'node:path'
import {
  codingInThreads,
  importPath,
  loadCoderFacts,
  openDatabase,
} from '../../../packages/pipeline/src/index.ts'
import { freshFolder } from '../../support/run-process.ts'
import { codedNews, writeCodedNews } from '../coded/coded-news.ts'
import { plainInsert } from '../coded/plain-insert.ts'
import { type Bench, median, whole } from './figure.ts'

/** As dense as a hundredth of what the whole world's press tells in a day. */
const SIZE = { events: 100_000, days: 10 }

/** Imports a file of coded articles; seconds from the first row to the last. */
async function importing(file: string, database: string): Promise<number> {
  const store = await openDatabase(database)
  const coding = codingInThreads()
  const begin = performance.now()
  const job = await importPath(
    { store, coding, onFault: (fault) => process.stderr.write(`${fault}\n`) },
    file,
    {
      mapping: null,
      onProgress: () => {},
    },
  )
  const seconds = (performance.now() - begin) / 1000
  await coding.close()
  await store.close()
  if (job.rejected > 0 || job.state !== 'done') throw new Error(`${job.state}, ${job.rejected} rejected`)
  return seconds
}

export const coded: Bench = {
  about: 'an import of made articles that are coded already, beside plain inserts of the same rows',
  async run(rounds) {
    const { parties } = await loadCoderFacts()
    const codes = parties.filter(({ kind }) => kind === 'country').map(({ code }) => code)
    const rows = [...codedNews(codes, SIZE)]
    const file = join(freshFolder(), 'coded.jsonl')
    await writeCodedNews(file, rows)
    const events = rows.reduce((sum, row) => sum + row.events.length, 0)
    const runs: { plain: number; imported: number }[] = []
    for (let round = 0; round < rounds; round++)
      runs.push({
        plain: await plainInsert(join(freshFolder(), 'plain.db'), rows),
        imported: await importing(file, join(freshFolder(), 'import.db')),
      })
    const ratio = median(runs.map(({ plain, imported }) => imported / plain))
    return [
      {
        what: 'import of events that are coded already, three to an article of 70 words',
        figure: `${whole(median(runs.map(({ imported }) => events / imported)))} events/s`,
        ratio: `${ratio.toFixed(2)} × inserting articles and events alone (${whole(median(runs.map(({ plain }) => events / plain)))} events/s)`,
        target: '≥ 50,000',
      },
    ]
  },
}
