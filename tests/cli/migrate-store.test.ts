import { writeFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { freshDatabase } from '../support/fresh-database.ts'
import { dualtrack, freshFolder } from '../support/run-process.ts'

const server = inject('postgres')
const folder = freshFolder()
const from = `${folder}/from.db`

describe.skipIf(server === null)('migrate-store', () => {
  it('copies a file to a server, tells of each table, and refuses to do it twice', async () => {
    writeFileSync(
      `${folder}/a.jsonl`,
      JSON.stringify({ id: 'a', text: 'Iran condemned the United States.', publishedAt: '2026-02-07' }),
    )
    await dualtrack(['ingest', '--db', from, `${folder}/a.jsonl`])
    const to = await freshDatabase(server ?? '')
    const first = await dualtrack(['migrate-store', from, to])
    expect(first).toMatchObject({ status: 0, err: 'The two stores are equal.\n' })
    expect(first.out).toMatch(/^article +1 {2}[\da-f]{16} {2}equal$/m)
    const csv = (db: string) => dualtrack(['export', 'events', '--db', db])
    expect((await csv(to)).out).toBe((await csv(from)).out)
    expect(await dualtrack(['migrate-store', from, to])).toMatchObject({
      status: 1,
      err: expect.stringContaining('not empty'),
    })
  })
})

it('says what is wrong with what was named', async () => {
  expect(await dualtrack(['migrate-store', `${folder}/none.db`, from])).toMatchObject({
    status: 1,
    err: expect.stringContaining('There is no database at'),
  })
  expect(await dualtrack(['migrate-store', from])).toMatchObject({ status: 2 })
})
