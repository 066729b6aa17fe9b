import { writeFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { freshDatabase } from '../support/fresh-database.ts'
import { dualtrack, freshFolder } from '../support/run-process.ts'
import { exportedBy, exportedFrom } from './exported.ts'
import { importWithKills } from './killed-workers.ts'

const server = inject('postgres')
const ROWS = 120
const KILLS = 3
const ACTS = [
  'threatened Iran with strikes',
  'met Iranian envoys in Muscat',
  'imposed sanctions on Iran',
  'praised Oman',
]

/** Every third article is a copy of the one before, by another outlet. */
function article(month: number, n: number) {
  const told = n % 3 === 2 ? n - 1 : n
  const words = Array.from({ length: 60 }, (_, i) => `word${(told * 131 + i * 17 + month) % 9973}`).join(' ')
  return {
    id: `m${month}-${n}`,
    title: `Report ${told} of month ${month}`,
    text: `The United States ${ACTS[told % ACTS.length]} on Friday. ${words}. Iran condemned the United States.`,
    publishedAt: `2026-0${month}-${String((told % 20) + 1).padStart(2, '0')}T0${n % 10}:00:00Z`,
    outlet: `Outlet ${n % 3}`,
  }
}

describe.skipIf(server === null)('workers on PostgreSQL that are killed again and again', () => {
  it('lose nothing and double nothing: the exports equal those of an undisturbed SQLite file', {
    timeout: 600_000,
  }, async () => {
    const folder = freshFolder()
    const files = [1, 4, 7].map((month) => {
      const path = `${folder}/month-${month}.jsonl`
      const lines = Array.from({ length: ROWS }, (_, n) =>
        n % 40 === 39 ? 'nonsense' : JSON.stringify(article(month, n)),
      )
      writeFileSync(path, lines.join('\n'))
      return path
    })
    const killed = await importWithKills(await freshDatabase(server ?? ''), files, KILLS)
    expect(killed.imports.map(({ state, done, rejected }) => [state, done, rejected])).toEqual(
      files.map(() => ['done', ROWS, ROWS / 40]),
    )
    expect(killed.kills).toBe(KILLS)
    const parties = ['USA', 'IRN']
    const onPostgres = await exportedBy(killed.servers, parties)
    await killed.stop()
    await dualtrack(['ingest', '--db', `${folder}/plain.db`, ...files])
    expect(onPostgres).toEqual(await exportedFrom(`${folder}/plain.db`, parties))
  })
})
