import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { listImports, queueImport } from '@dualtrack/store'
import { expect, test } from 'vitest'
import { handInText, openDatabase } from '../../../packages/pipeline/src/index.ts'
import { sweepImports } from '../../../packages/pipeline/src/jobs/sweep-imports.ts'
import { freshFolder } from '../../support/run-process.ts'

test('what was handed in long ago and never started goes, and copies that nobody needs', async () => {
  const store = await openDatabase(':memory:')
  const folder = freshFolder()
  const deps = { store, now: () => '2026-03-01T12:00:00.000Z', folder, allow: [] }
  const text = 'The envoys of both countries met again on Friday.'
  const [old, queued, young] = [
    await handInText(deps, { text, title: 'old' }),
    await handInText(deps, { text, title: 'queued' }),
    await handInText(deps, { text, title: 'young' }),
  ]
  await queueImport(store, queued.id, null)
  const long = [old.id, queued.id]
  await store.db.updateTable('import_job').where('id', 'in', long).set({ created_at: 0 }).execute()
  for (const name of ['stray-old', 'stray-young', `${queued.id}.jsonl`]) {
    writeFileSync(`${folder}/${name}`, '{}')
    if (name !== 'stray-young') utimesSync(`${folder}/${name}`, 0, 0)
  }
  await sweepImports(store, folder)
  expect((await listImports(store)).map(({ name }) => name).sort()).toEqual(['queued', 'young'])
  const there = [`${old.id}.jsonl`, `${queued.id}.jsonl`, `${young.id}.jsonl`, 'stray-old', 'stray-young']
  expect(there.map((name) => existsSync(`${folder}/${name}`))).toEqual([false, true, true, false, true])
})
