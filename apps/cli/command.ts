import { parseArgs } from 'node:util'

/** An option as the help shows it. `value` names what follows it; an option without one is a switch. */
export interface Option {
  value?: string
  help: string
}

/** A command of the program: `run` gets what was typed after its name and gives the exit status. */
export interface Command {
  usage: string
  /** What it does, the first line on its own; more lines for the command's own help. */
  summary: string
  options: Readonly<Record<string, Option>>
  /** Where the options depend on what else was typed: those that the help should show. */
  optionsFor?(positionals: readonly string[]): Readonly<Record<string, Option>>
  run(args: CommandArgs): Promise<number>
}

export interface CommandArgs {
  values: Readonly<Record<string, string | boolean | undefined>>
  positionals: readonly string[]
}

/** Exit statuses: all well; some input was bad or the work failed; the command was typed wrongly. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const

/** The command line is wrong; `message` says how. */
export class UsageError extends Error {}

/** Reads `argv` against a table of options. Throws UsageError for an unknown option or a missing value. */
export function readArgs(argv: readonly string[], options: Command['options']): CommandArgs {
  const table = Object.entries({ ...options, help: HELP }).map(([name, { value }]) => [
    name,
    { type: value === undefined ? ('boolean' as const) : ('string' as const) },
  ])
  try {
    const parsed = parseArgs({ args: [...argv], options: Object.fromEntries(table), allowPositionals: true })
    return { values: parsed.values as CommandArgs['values'], positionals: parsed.positionals }
  } catch (error) {
    // Node adds advice on arguments that begin with a dash, which no command takes.
    throw new UsageError(error instanceof Error ? error.message.split('. To specify')[0] : String(error))
  }
}

const HELP: Option = { help: 'Show this help.' }

/** The options of a command as aligned lines. */
export function describeOptions(options: Command['options']): string {
  const rows = Object.entries({ ...options, help: HELP }).map(([name, { value, help }]) => ({
    left: value === undefined ? `--${name}` : `--${name} ${value}`,
    help,
  }))
  const width = Math.max(...rows.map(({ left }) => left.length))
  return rows.map(({ left, help }) => `  ${left.padEnd(width)}  ${help}`).join('\n')
}
