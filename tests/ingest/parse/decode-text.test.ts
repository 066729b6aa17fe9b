import { expect, test } from 'vitest'
import { decodeText } from '../../../packages/ingest/src/parse/decode-text.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const utf8 = (text: string) => Buffer.from(text, 'utf8')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const XML = '<?xml version="1.0" encoding="iso-8859-1"?><a>Besançon</a>'

test.each([
  ['UTF-8 by its mark, whatever is declared', utf8(`\ufeff${XML}`), 'xml', undefined, 'utf-8'],
  ['UTF-16 by its mark', Buffer.from('\ufeffBesançon', 'utf16le'), 'text', undefined, 'utf-16le'],
  ['UTF-16 without a mark', utf16be('<a>Besançon</a>'), 'xml', undefined, 'utf-16be'],
  ['the header', latin1('Besançon'), 'text', 'text/plain; charset="ISO-8859-1"', 'windows-1252'],
  ['the header before the declaration', utf8(XML), 'xml', 'text/xml; charset=utf-8', 'utf-8'],
  ['the XML declaration', latin1(XML), 'xml', undefined, 'windows-1252'],
  ['the meta tag', latin1('<meta charset=iso-8859-15><p>Besançon'), 'html', 'text/html', 'iso-8859-15'],
  [
    'the older meta tag',
    latin1('<meta http-equiv=x content="text/html; charset=latin1">Besançon'),
    'html',
    '',
    'windows-1252',
  ],
  ['UTF-8 when nothing is said', utf8('Besançon'), 'text', undefined, 'utf-8'],
  ['Windows-1252 when it is no UTF-8', latin1('Besançon'), 'text', undefined, 'windows-1252'],
  ['UTF-8 under a wrong Latin-1 label', utf8(XML), 'xml', undefined, 'utf-8'],
  [
    'Windows-1252 under a wrong UTF-8 label',
    latin1('Besançon'),
    'text',
    'text/plain; charset=utf-8',
    'windows-1252',
  ],
  ['a label that nobody knows', utf8('Besançon'), 'text', 'text/plain; charset=x-unknown', 'utf-8'],
  [
    'a meta tag in bytes cannot mean UTF-16',
    utf8('<meta charset=utf-16>Besançon'),
    'html',
    undefined,
    'utf-8',
  ],
] as const)('%s', (_, bytes, kind, contentType, charset) => {
  const decoded = decodeText(bytes, contentType === undefined ? { kind } : { kind, contentType })
  expect(decoded.charset).toBe(charset)
  expect(decoded.text).toContain('Besançon')
})

test('other alphabets', () => {
  const moscow = Uint8Array.of(0xed, 0xcf, 0xd3, 0xcb, 0xd7, 0xc1)
  expect(decodeText(moscow, { kind: 'text', contentType: 'text/plain; charset=koi8-r' }).text).toBe('Москва')
  const beijing = Uint8Array.of(0xb1, 0xb1, 0xbe, 0xa9)
  expect(decodeText(beijing, { kind: 'text', contentType: 'text/plain; charset=gb2312' }).text).toBe('北京')
})

test('bytes that are no text in any set still come out, with marks where they could not be read', () => {
  const broken = Uint8Array.of(0x81, 0x41, 0xff, 0xff)
  const { text, charset } = decodeText(broken, { kind: 'text', contentType: 'text/plain; charset=shift_jis' })
  expect(charset).toBe('shift_jis')
  expect(text).toContain('\ufffd')
})
