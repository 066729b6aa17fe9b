import { nodeTooOld } from '@dualtrack/domain'

const complaint = nodeTooOld(process.versions.node)
if (complaint !== null) {
  process.stderr.write(`${complaint}\n`)
  process.exit(1)
}

const { run } = await import('./run.ts')
process.exitCode = await run(process.argv.slice(2))
