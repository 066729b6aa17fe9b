import { createHash } from 'node:crypto'
import { dualtrack } from '../support/run-process.ts'
import type { Server } from './processes.ts'

const KINDS = ['articles', 'events', 'dyads', 'stance'] as const

/** What is compared: rows without the number that the store gave an event, in the order of their text. */
function digest(kind: string, csv: string): string {
  const rows = csv.split('\r\n').map((row) => (kind === 'events' ? row.replace(/^[^,]*,/, '') : row))
  return createHash('sha256').update(rows.sort().join('\n')).digest('hex')
}

const withParties = (kind: string, parties: readonly string[]) => (kind === 'stance' ? [...parties] : [])

/** Hashes of all exports, read from servers in turn. */
export async function exportedBy(servers: readonly Server[], parties: readonly string[]) {
  const hashes: Record<string, string> = {}
  for (const [n, kind] of KINDS.entries()) {
    const query = withParties(kind, parties).length > 0 ? `?party=${parties.join()}` : ''
    const answer = await servers[n % servers.length]?.ask(`${kind}.csv${query}`)
    hashes[kind] = digest(kind, (await answer?.text()) ?? '')
  }
  return hashes
}

/** Hashes of all exports of a database, by the command line. */
export async function exportedFrom(database: string, parties: readonly string[]) {
  const hashes: Record<string, string> = {}
  for (const kind of KINDS) {
    const options = withParties(kind, parties).length > 0 ? ['--party', parties.join()] : []
    const { out, status, err } = await dualtrack(['export', kind, '--db', database, ...options])
    if (status !== 0) throw new Error(err)
    hashes[kind] = digest(kind, out)
  }
  return hashes
}
