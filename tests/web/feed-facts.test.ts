import type { Feed } from '@dualtrack/domain'
import { expect, test } from 'vitest'
import { changesOf, feedFacts, needsLook } from '../../apps/web/features/sources/feed-facts.ts'

const NOW = Date.parse('2026-02-01T12:00:00Z')

const feed = (parts: Partial<Feed> = {}): Feed => ({
  id: 'one',
  url: 'https://harbour.example/world.xml',
  title: 'World',
  outlet: 'Harbour Post',
  language: 'en',
  state: 'active',
  items: 1234,
  lastSuccessAt: '2026-02-01T11:30:00.000Z',
  lastError: null,
  lastErrorAt: null,
  nextPollAt: '2026-02-01T14:00:00.000Z',
  fullText: false,
  everyMinutes: 60,
  ...parts,
})

const shown = (parts: Partial<Feed>) => feedFacts(feed(parts), NOW).map(([, value]) => value)

test.each<[string, Partial<Feed>, string[]]>([
  ['one that is well', {}, ['1,234', '30 min ago', 'in 2 hr', 'of the feed']],
  ['one that is new', { items: 0, lastSuccessAt: null }, ['0', 'never', 'now', 'of the feed']],
  [
    'one that is due',
    { nextPollAt: '2026-02-01T11:59:00.000Z' },
    ['1,234', '30 min ago', 'now', 'of the feed'],
  ],
  [
    'one that is paused',
    { state: 'paused', nextPollAt: null, fullText: true },
    ['1,234', '30 min ago', '–', 'of the page'],
  ],
])('%s', (_name, parts, values) => {
  expect(shown(parts)).toEqual(values)
})

test.each<[Partial<Feed>, boolean]>([
  [{}, false],
  [{ lastError: 'The server answers with status 503.' }, true],
  [{ state: 'set-aside' }, true],
  [{ state: 'gone' }, true],
  [{ state: 'paused', lastError: 'The server answers with status 503.' }, false],
])('%j needs a look: %s', (parts, needed) => {
  expect(needsLook(feed(parts))).toBe(needed)
})

test('only what was changed is sent', () => {
  const { title, outlet, everyMinutes, fullText } = feed()
  expect(changesOf(feed(), { title, outlet, everyMinutes: 30, fullText: !fullText })).toEqual({
    everyMinutes: 30,
    fullText: true,
  })
  expect(changesOf(feed(), { title, outlet, everyMinutes, fullText })).toEqual({})
})
