import { deleteArticle, listArticles, saveCodedArticle } from '@dualtrack/store'
import fc from 'fast-check'
import { beforeEach, expect, it, test } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { article, articleFilter, coded } from './support/samples.ts'

describeStore('full-text search', (store) => {
  const find = async (q: string) =>
    (await listArticles(store(), articleFilter({ q }), { limit: 20 })).rows.map(({ id }) => id).sort()

  beforeEach(async () => {
    const put = (id: string, title: string, text: string) =>
      saveCodedArticle(store(), article({ id, title, text }), coded([]))
    await put('ankara', 'Türkiye hosts envoys', "Ankara's foreign minister spoke of a dual-track policy.")
    await put('gulf', 'Gulf states warn', 'No strikes from our soil, the Gulf capitals said in 2026.')
    await put('moscow', 'Москва ответила', 'The Kremlin answered: not now.')
  })

  test.each([
    ['a word', 'kremlin', ['moscow']],
    ['any case', 'GULF', ['gulf']],
    ['the beginning of a word', 'stri', ['gulf']],
    ['words of title and text', 'turkiye minister', ['ankara']],
    ['diacritics or none', 'TÜRKİYE', ['ankara']],
    ['other scripts', 'москва', ['moscow']],
    ['a word with a hyphen', 'dual-track', ['ankara']],
    ['a possessive', "Ankara's", ['ankara']],
    ['numbers', '2026', ['gulf']],
    ['a phrase', '"foreign minister"', ['ankara']],
    ['no phrase in another order', '"minister foreign"', []],
    ['no beginning of a word within quotes', '"foreign minist"', []],
    ['a phrase left open', '"foreign minister', ['ankara']],
    ['all words or none', 'gulf kremlin', []],
    ['common words', 'the', ['gulf', 'moscow']],
    ['no operators: OR is a word', 'gulf OR kremlin', []],
    ['no operators: NOT is a word', 'now NOT', ['moscow']],
    ['no columns', 'title:gulf', []],
    ['nothing for marks alone', '*** "" ???', []],
  ])('finds %s', async (_, q, expected) => {
    expect(await find(q)).toEqual(expected)
  })

  test.each([
    '"',
    "'",
    "''",
    'a"b',
    '(',
    ')',
    'a AND',
    'AND',
    'NOT a',
    'NEAR(a b)',
    'a NEAR/3 b',
    '^a',
    'a*',
    '*',
    '-a',
    'a:b',
    '{a b}: c',
    '\\',
    "\\'",
    ':*',
    'a & b',
    'a | !b',
    'a <-> b',
    '<->',
    "'); drop table article; --",
    '\u0000',
    '\ud800',
    '🚀',
    '½ ﬁ Ⅳ',
    '한국 中文',
    'x'.repeat(200),
  ])('takes %j as it is', async (q) => {
    await expect(find(q)).resolves.toBeInstanceOf(Array)
  })

  it('takes anything', async () => {
    const input = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom('"', "'", '*', '(', ')', ':', '&', '|', '!', '<->', 'OR', 'gulf', ' ', '\\'))
        .map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(input, async (q) => {
        expect(await find(q)).toBeInstanceOf(Array)
      }),
      { numRuns: store().kind === 'sqlite' ? 500 : 100 },
    )
  })

  it('shows the words around the hit', async () => {
    const text = `${'before '.repeat(100)}The needle lies here. ${'after '.repeat(100)}`
    await saveCodedArticle(store(), article({ id: 'hay', text }), coded([]))
    const { rows } = await listArticles(store(), articleFilter({ q: 'needl' }), { limit: 5 })
    expect(rows[0]?.snippet).toMatch(/^… (before )+The needle lies here\.( after)+ …$/)
  })

  it('forgets a deleted article', async () => {
    await deleteArticle(store(), 'gulf')
    expect(await find('gulf')).toEqual([])
  })

  it('takes a text of a million different words', async () => {
    const text = Array.from({ length: 140_000 }, (_, i) => `w${i.toString(36)}`).join(' ')
    await saveCodedArticle(store(), article({ id: 'wide', text }), coded([]))
    expect(await find('w2s')).toEqual(['wide'])
    const symbols = Array.from({ length: 60_000 }, (_, i) =>
      String.fromCodePoint(0x4e00 + (i % 20_000)),
    ).join(' ')
    await saveCodedArticle(store(), article({ id: 'symbols', text: symbols }), coded([]))
    expect(await find('一')).toEqual(['symbols'])
  })
})
