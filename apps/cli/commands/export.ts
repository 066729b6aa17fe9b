import { DualtrackError } from '@dualtrack/domain'
import { CSV_EXPORTS, type ExportKind, storedPartyIndex, withByteOrderMark } from '@dualtrack/pipeline'
import { corpusDays } from '@dualtrack/store'
import { type Command, type CommandArgs, EXIT, type Option, UsageError } from '../command.ts'
import { write } from '../output.ts'
import { DB_OPTION, withStore } from './with-store.ts'

const KINDS = Object.keys(CSV_EXPORTS) as ExportKind[]

const isKind = (word: string | undefined): word is ExportKind => KINDS.some((kind) => kind === word)

/** The options that a kind's query gives, with the descriptions that the API's document has. */
function optionsOf(kind: ExportKind): [name: string, option: Option][] {
  return Object.entries(CSV_EXPORTS[kind].query.shape).map(([name, schema]) => [
    name,
    { value: name.toUpperCase(), help: schema.meta()?.description ?? '' },
  ])
}

const GENERAL_OPTIONS = {
  excel: { help: 'Begin with the byte order mark that Excel needs.' },
  db: DB_OPTION,
}

const usedBy = (name: string) => KINDS.filter((kind) => name in CSV_EXPORTS[kind].query.shape)

/** The options of all kinds, each with the kinds that take it. */
function allOptions(): Record<string, Option> {
  const options: Record<string, Option> = {}
  for (const [name, option] of KINDS.flatMap(optionsOf)) {
    const kinds = usedBy(name)
    const who = kinds.length === KINDS.length ? '' : ` (${kinds.join(', ')})`
    options[name] = { ...option, help: option.help + who }
  }
  return options
}

/** A filter that was typed wrongly is a wrong command line. */
function asUsage(error: unknown): unknown {
  const isTyped = error instanceof DualtrackError && error.code !== 'STORE_UNAVAILABLE'
  return isTyped ? new UsageError(error.message) : error
}

async function exportKind(kind: ExportKind, args: CommandArgs): Promise<number> {
  const { db: _db, excel, ...typed } = args.values
  return await withStore(args, false, async (store) => {
    const context = { parties: await storedPartyIndex(store), range: await corpusDays(store) }
    const opened = CSV_EXPORTS[kind].openTyped(store, typed, context)
    for await (const chunk of excel === true ? withByteOrderMark(opened.chunks) : opened.chunks)
      await write(chunk)
    return EXIT.ok
  })
}

/** The store's figures as CSV. */
export const exportCsv: Command = {
  usage: `export ${KINDS.join('|')} [OPTION…]`,
  summary: [
    'Writes what the store holds as CSV, with the filters of the API.',
    '`dualtrack export stance --party USA,IRN` gives the file of GET /api/v1/stance.csv?party=USA,IRN.',
  ].join('\n'),
  options: { ...allOptions(), ...GENERAL_OPTIONS },
  optionsFor([kind]) {
    return isKind(kind) ? { ...Object.fromEntries(optionsOf(kind)), ...GENERAL_OPTIONS } : exportCsv.options
  },
  async run(args) {
    const [kind, ...others] = args.positionals
    if (!isKind(kind) || others.length > 0) throw new UsageError(`Name one of ${KINDS.join(', ')}.`)
    return await exportKind(kind, args).catch((error: unknown) => {
      throw asUsage(error)
    })
  },
}
