import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { nodeTooOld } from '@dualtrack/domain'

// Before anything else is loaded: under an old Node.js the SQLite driver would end the process without a word.
const complaint = nodeTooOld(process.versions.node)
if (complaint !== null) {
  process.stderr.write(`${complaint}\n`)
  process.exit(1)
}

// What was compiled is kept: the next start is sooner and takes less memory.
module.enableCompileCache(fileURLToPath(new URL('../../.cache/compiled', import.meta.url)))

const { start } = await import('./start.ts')
await start()
