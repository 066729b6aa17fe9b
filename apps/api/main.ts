import { nodeTooOld } from '@dualtrack/domain'

// Before anything else is loaded: under an old Node.js the SQLite driver would end the process without a word.
const complaint = nodeTooOld(process.versions.node)
if (complaint !== null) {
  process.stderr.write(`${complaint}\n`)
  process.exit(1)
}

const { start } = await import('./start.ts')
await start()
