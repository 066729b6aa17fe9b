import { DualtrackError } from '@dualtrack/domain'
import { type Command, describeOptions, EXIT, readArgs, UsageError } from './command.ts'
import { code } from './commands/code.ts'
import { evalCommand } from './commands/eval.ts'
import { explain } from './commands/explain.ts'
import { exportCsv } from './commands/export.ts'
import { feeds } from './commands/feeds.ts'
import { ingest } from './commands/ingest.ts'
import { migrateStore } from './commands/migrate-store.ts'
import { recode } from './commands/recode.ts'
import { train } from './commands/train.ts'
import { watch } from './commands/watch.ts'
import { worker } from './commands/worker.ts'
import { endQuietlyOnClosedPipe, say, stackOf, write } from './output.ts'

const COMMANDS: Readonly<Record<string, Command>> = {
  code,
  ingest,
  watch,
  feeds,
  export: exportCsv,
  worker,
  'migrate-store': migrateStore,
  recode,
  train,
  explain,
  eval: evalCommand,
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length))
  const lines = Object.entries(COMMANDS).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}  ${summary.split('\n')[0]}`,
  )
  return [
    'Usage: dualtrack COMMAND [OPTION…] [FILE…]',
    '',
    ...lines,
    '',
    '`dualtrack COMMAND --help` tells more. DUALTRACK_DB or DATABASE_URL names the database.',
    '',
  ].join('\n')
}

function helpOf(command: Command, positionals: readonly string[]): string {
  const options = command.optionsFor?.(positionals) ?? command.options
  return `Usage: dualtrack ${command.usage}\n\n${command.summary}\n\n${describeOptions(options)}\n`
}

async function runCommand(command: Command, argv: readonly string[]): Promise<number> {
  const args = readArgs(argv, command.options)
  if (args.values.help !== true) return await command.run(args)
  await write(helpOf(command, args.positionals))
  return EXIT.ok
}

/** The exit status for an error, after telling the user. A fault of the program is shown with its stack. */
function report(name: string, error: unknown): number {
  if (error instanceof UsageError) {
    say(`dualtrack ${name}: ${error.message}\nSee \`dualtrack ${name} --help\`.`)
    return EXIT.usage
  }
  if (error instanceof DualtrackError) {
    say(`dualtrack ${name}: ${error.message}`)
    return EXIT.failed
  }
  say(`dualtrack ${name}: the program failed.\n${stackOf(error)}`)
  return EXIT.failed
}

/** Runs the command that `argv` (without node and script) names; gives the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  endQuietlyOnClosedPipe()
  const [name = '--help', ...rest] = argv
  if (name === '--help' || name === '-h' || name === 'help') {
    await write(overview())
    return argv.length === 0 ? EXIT.usage : EXIT.ok
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined) {
    say(`dualtrack: there is no command "${name}".\n\n${overview()}`)
    return EXIT.usage
  }
  return await runCommand(command, rest).catch((error: unknown) => report(name, error))
}
