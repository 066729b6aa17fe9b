import { expect, test } from 'vitest'
import { readSettings } from '../../apps/api/env.ts'

test('nothing set, or set to nothing, means the defaults', () => {
  const standard = readSettings({})
  expect(standard).toMatchObject({ port: 8787, host: '127.0.0.1', seeds: true, logLevel: 'info' })
  expect(standard.database).toMatch(/data[/\\]dualtrack\.db$/)
  expect(readSettings({ PORT: '', DUALTRACK_SEEDS: '' })).toEqual(standard)
})

test('what is set holds', () => {
  const variables = {
    DUALTRACK_DB: 'x.db',
    PORT: '0',
    HOST: '::1',
    DUALTRACK_SEEDS: 'off',
    DUALTRACK_WORK: 'off',
    DUALTRACK_FETCH_ALLOW: 'Intranet.Example, 10.0.0.5:8080',
    LOG_LEVEL: 'debug',
  }
  expect(readSettings(variables)).toEqual({
    database: 'x.db',
    port: 0,
    host: '::1',
    seeds: false,
    work: false,
    fetchAllow: ['intranet.example', '10.0.0.5:8080'],
    logLevel: 'debug',
  })
})

test('a PostgreSQL database goes before a file', () => {
  const url = 'postgres://me:secret@db.example/dualtrack'
  expect(readSettings({ DATABASE_URL: url, DUALTRACK_DB: 'x.db' }).database).toBe(url)
})

test.each([
  [
    { DATABASE_URL: 'mysql://me:secret@db.example/dualtrack' },
    'DATABASE_URL="…" is not possible: it must be an address that begins with postgres://.',
  ],
  [{ PORT: '80a' }, 'PORT="80a" is not possible: it must be a number from 0 to 65535.'],
  [{ PORT: '70000' }, 'PORT="70000" is not possible'],
  [{ DUALTRACK_SEEDS: 'yes' }, 'DUALTRACK_SEEDS="yes" is not possible: it must be one of on, off.'],
  [{ DUALTRACK_FETCH_ALLOW: '10.0.0.0/8' }, '"10.0.0.0/8" is not a host.'],
  [
    { LOG_LEVEL: 'loud' },
    'LOG_LEVEL="loud" is not possible: it must be one of trace, debug, info, warn, error, silent.',
  ],
])('%j', (variables, message) => {
  expect(() => readSettings(variables)).toThrow(message)
})
