import { existsSync } from 'node:fs'
import { DualtrackError } from '@dualtrack/domain'
import { openDatabase } from '@dualtrack/pipeline'
import { type CopiedTable, copyStore, isPostgresUrl } from '@dualtrack/store'
import { type Command, EXIT, UsageError } from '../command.ts'
import { say, write } from '../output.ts'

/** Characters of a hash that are shown. */
const SHOWN = 16

const isEqual = ({ from, to }: CopiedTable) => from.hash === to.hash && from.rows === to.rows

function line(copied: CopiedTable): string {
  const { table, from, to } = copied
  const count = from.rows.toLocaleString('en').padStart(12)
  const outcome = isEqual(copied)
    ? 'equal'
    : `differs: ${to.rows.toLocaleString('en')} rows, ${to.hash.slice(0, SHOWN)}`
  return `${table.padEnd(16)}${count}  ${from.hash.slice(0, SHOWN)}  ${outcome}\n`
}

async function migrate(source: string, target: string): Promise<number> {
  if (!isPostgresUrl(source) && !existsSync(source))
    throw new DualtrackError('STORE_UNAVAILABLE', `There is no database at ${source}.`)
  const from = await openDatabase(source)
  try {
    const to = await openDatabase(target)
    try {
      const copied: CopiedTable[] = []
      await copyStore(from, to, (table) => copied.push(table))
      for (const table of copied) await write(line(table))
      const differing = copied.filter((table) => !isEqual(table)).length
      say(differing === 0 ? 'The two stores are equal.' : `${differing} tables differ.`)
      return differing === 0 ? EXIT.ok : EXIT.failed
    } finally {
      await to.close()
    }
  } finally {
    await from.close()
  }
}

/** One store into another of either kind. */
export const migrateStore: Command = {
  usage: 'migrate-store FROM TO',
  summary: [
    'Copies one database into another and proves that they are equal.',
    'FROM and TO are files or postgres:// addresses; TO must be empty. Nothing in FROM is changed.',
    'Tells for each table how many rows there are and the SHA-256 hash of them, and reads the copy back to compare.',
    'Files of imports that were not finished stay behind.',
  ].join('\n'),
  options: {},
  run({ positionals }) {
    const [from, to, ...others] = positionals
    if (from === undefined || to === undefined || others.length > 0) throw new UsageError('Name FROM and TO.')
    return migrate(from, to)
  },
}
