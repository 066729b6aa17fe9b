import { DualtrackError } from '@dualtrack/domain'
import { DEFAULT_DATABASE, parseAllowedHosts } from '@dualtrack/pipeline'
import { isPostgresUrl } from '@dualtrack/store'

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const

/** What the program can be told from outside. */
export interface Settings {
  /** A database file, or the address of a PostgreSQL database. */
  database: string
  port: number
  host: string
  seeds: boolean
  /** Whether the server also works on imports and feeds. */
  work: boolean
  /** Hosts that may be fetched although they are not public. */
  fetchAllow: readonly string[]
  logLevel: (typeof LOG_LEVELS)[number]
}

type Variables = Readonly<Record<string, string | undefined>>

/** The settings as data: the README's table says the same, and a test compares the two. */
export const SETTINGS = [
  { name: 'DUALTRACK_DB', standard: 'data/dualtrack.db', help: 'The database file.' },
  {
    name: 'DATABASE_URL',
    standard: '',
    help: 'A PostgreSQL database, such as postgres://user:password@host/name, in place of the file.',
  },
  { name: 'PORT', standard: '8787', help: 'The port that is listened on; 0 takes a free one.' },
  {
    name: 'HOST',
    standard: '127.0.0.1',
    help: 'The address that is listened on; 0.0.0.0 opens it to the network.',
  },
  {
    name: 'DUALTRACK_SEEDS',
    standard: 'on',
    help: 'Whether an empty database gets the sample articles: on or off.',
  },
  {
    name: 'DUALTRACK_WORK',
    standard: 'on',
    help: 'Whether the server itself works on imports and feeds: on, or off where `dualtrack worker` does.',
  },
  {
    name: 'DUALTRACK_FETCH_ALLOW',
    standard: '',
    help: 'Hosts that may be fetched although they are not public, comma-separated.',
  },
  { name: 'LOG_LEVEL', standard: 'info', help: `How much is logged: ${LOG_LEVELS.join(', ')}.` },
] as const

type Name = (typeof SETTINGS)[number]['name']

function refuse(name: Name, value: string, expected: string): never {
  throw new DualtrackError('INVALID_FIELD', `${name}="${value}" is not possible: it must be ${expected}.`, {
    field: name,
  })
}

function oneOf<Value extends string>(name: Name, value: string, allowed: readonly Value[]): Value {
  return allowed.find((item) => item === value) ?? refuse(name, value, `one of ${allowed.join(', ')}`)
}

function portOf(value: string): number {
  const port = Number(value)
  const isPort = /^\d+$/.test(value) && port <= 65535
  return isPort ? port : refuse('PORT', value, 'a number from 0 to 65535')
}

/** The password that an address may hold is not shown. */
function databaseOf({ DATABASE_URL, DUALTRACK_DB }: Variables): string {
  if (!DATABASE_URL) return DUALTRACK_DB || DEFAULT_DATABASE
  return isPostgresUrl(DATABASE_URL)
    ? DATABASE_URL
    : refuse('DATABASE_URL', '…', 'an address that begins with postgres://')
}

/** Reads and checks the settings; an empty variable counts as unset. Throws INVALID_FIELD, naming the variable. */
export function readSettings(variables: Variables = process.env): Settings {
  const value = (name: Name) =>
    variables[name] || SETTINGS.find((setting) => setting.name === name)?.standard || ''
  return {
    database: databaseOf(variables),
    port: portOf(value('PORT')),
    host: value('HOST'),
    seeds: oneOf('DUALTRACK_SEEDS', value('DUALTRACK_SEEDS'), ['on', 'off']) === 'on',
    work: oneOf('DUALTRACK_WORK', value('DUALTRACK_WORK'), ['on', 'off']) === 'on',
    fetchAllow: parseAllowedHosts(value('DUALTRACK_FETCH_ALLOW')),
    logLevel: oneOf('LOG_LEVEL', value('LOG_LEVEL'), LOG_LEVELS),
  }
}
