import { expect, test } from 'vitest'
import { isAllowedHost, parseAllowedHosts } from '../../../packages/ingest/src/fetch/allowed-hosts.ts'

test.each([
  ['', []],
  [' , ', []],
  ['intranet.example', ['intranet.example']],
  ['Intranet.Example., 10.0.0.5:8080', ['intranet.example', '10.0.0.5:8080']],
  ['a.example b.example\nc.example:80', ['a.example', 'b.example', 'c.example:80']],
  ['[FD00:0::5]:443', ['[fd00::5]:443']],
  ['0x7f.1', ['127.0.0.1']],
  ['bücher.example', ['xn--bcher-kva.example']],
])('%j', (setting, hosts) => {
  expect(parseAllowedHosts(setting)).toEqual(hosts)
})

test.each([
  'http://a.example',
  '10.0.0.0/8',
  'a@b.example',
  '*',
  'a.example:99999',
  'fd00::5',
  ':80',
  '[::1',
])('%j is no host', (setting) => {
  expect(() => parseAllowedHosts(setting)).toThrow(`"${setting}" is not a host`)
})

test.each([
  ['a.example', '80', true],
  ['a.example', '9200', true],
  ['a.example.', '80', true],
  ['b.a.example', '80', false],
  ['b.example', '8080', true],
  ['b.example', '80', false],
  ['[fd00::5]', '443', true],
])('%s at port %s: %j', (hostname, port, allowed) => {
  const allow = parseAllowedHosts('a.example, b.example:8080, [fd00::5]')
  expect(isAllowedHost(hostname, port, allow)).toBe(allowed)
})
