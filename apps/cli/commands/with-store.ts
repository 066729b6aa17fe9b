import { existsSync } from 'node:fs'
import { DualtrackError } from '@dualtrack/domain'
import { loadCoder, loadParties, openDatabase, type PipelineDeps } from '@dualtrack/pipeline'
import { isPostgresUrl, type Store } from '@dualtrack/store'
import type { CommandArgs, Option } from '../command.ts'
import { database } from '../env.ts'

export const DB_OPTION: Option = {
  value: 'PATH',
  help: 'The database: a file or a postgres:// address; default: what DATABASE_URL or DUALTRACK_DB names.',
}

/** The database that a command works on. */
export const databaseOf = ({ values }: CommandArgs) => (typeof values.db === 'string' ? values.db : database)

/** Opens the store for `work` and closes it afterwards. `create`: whether a new one may be made. */
export async function withStore<Result>(
  args: CommandArgs,
  create: boolean,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const target = databaseOf(args)
  if (!create && !isPostgresUrl(target) && !existsSync(target)) {
    throw new DualtrackError(
      'STORE_UNAVAILABLE',
      `There is no database at ${target}. Name one with --db or DUALTRACK_DB, or make one with \`dualtrack ingest\`.`,
    )
  }
  const store = await openDatabase(target)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** What coding into a store needs, its parties up to date. */
export async function codingDeps(store: Store): Promise<PipelineDeps> {
  const deps = { store, coder: await loadCoder(), now: () => new Date().toISOString() }
  await loadParties(deps)
  return deps
}
