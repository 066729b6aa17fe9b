import type { ArticleFilter, EventFilter, Page } from '@dualtrack/domain'
import {
  getArticle,
  listArticles,
  listEvents,
  type PageRequest,
  saveCodedArticle,
  streamArticles,
  streamEvents,
} from '@dualtrack/store'
import { beforeEach, describe, expect, it, test } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { act, all, article, articleFilter, coded, eventFilter, saveActs } from './support/samples.ts'

async function pages<Row>(read: (page: PageRequest) => Promise<Page<Row>>, limit: number): Promise<Row[][]> {
  const read1 = await read({ limit })
  const found = [read1.rows]
  let cursor = read1.nextCursor
  while (cursor !== null) {
    const page = await read({ limit, cursor })
    found.push(page.rows)
    cursor = page.nextCursor
  }
  return found
}

describeStore('lists', (store) => {
  describe('filters', () => {
    beforeEach(async () => {
      const put = (id: string, day: string, outlet: string, ...acts: string[]) =>
        saveCodedArticle(
          store(),
          article({ id, outlet, language: id === 'four' ? 'fa' : 'en', publishedAt: `${day}T23:59:59.999Z` }),
          coded(acts.map(act)),
        )
      await put('one', '2026-01-01', 'Daily Wire', 'USA>IRN THREATEN', 'USA>SAU CONSULT')
      await put('two', '2026-01-02', 'Morning Post', 'IRN>USA REJECT', 'IRN>- MOBILIZE')
      await put('three', '2026-01-03', 'Daily Wire', 'QAT>IRN CONSULT')
      await put('four', '2026-01-04', 'Morning Post')
    })

    test.each<[string, Partial<EventFilter>, string[]]>([
      ['nothing', {}, ['QAT CONSULT', 'IRN MOBILIZE', 'IRN REJECT', 'USA CONSULT', 'USA THREATEN']],
      ['a source', { party: ['IRN'] }, ['IRN MOBILIZE', 'IRN REJECT']],
      ['two sources', { party: ['QAT', 'IRN'] }, ['QAT CONSULT', 'IRN MOBILIZE', 'IRN REJECT']],
      ['a target', { counterpart: ['IRN'] }, ['QAT CONSULT', 'USA THREATEN']],
      ['source and target', { party: ['USA'], counterpart: ['IRN', 'USA'] }, ['USA THREATEN']],
      ['types', { type: ['CONSULT', 'REJECT'] }, ['QAT CONSULT', 'IRN REJECT', 'USA CONSULT']],
      ['a quad', { quad: ['VX'] }, ['IRN REJECT', 'USA THREATEN']],
      ['an article', { article: 'two' }, ['IRN MOBILIZE', 'IRN REJECT']],
      ['a first day', { from: '2026-01-02' }, ['QAT CONSULT', 'IRN MOBILIZE', 'IRN REJECT']],
      ['a last day', { to: '2026-01-01' }, ['USA CONSULT', 'USA THREATEN']],
      ['a single day', { from: '2026-01-03', to: '2026-01-03' }, ['QAT CONSULT']],
      ['a party unknown', { party: ['ATL'] }, []],
    ])('events by %s', async (_, filter, expected) => {
      const { rows, nextCursor } = await listEvents(store(), eventFilter(filter), { limit: 50 })
      expect(rows.map(({ source, type }) => `${source} ${type}`)).toEqual(expected)
      expect(nextCursor).toBeNull()
      expect(await all(streamEvents(store(), eventFilter(filter)))).toEqual(rows)
    })

    test.each<[string, Partial<ArticleFilter>, string[]]>([
      ['nothing', {}, ['four', 'three', 'two', 'one']],
      ['a party that acts or is acted upon', { party: ['USA'] }, ['two', 'one']],
      ['either of two parties', { party: ['SAU', 'QAT'] }, ['three', 'one']],
      ['an outlet', { outlet: 'Daily Wire' }, ['three', 'one']],
      ['a language', { language: 'fa' }, ['four']],
      ['days', { from: '2026-01-02', to: '2026-01-03' }, ['three', 'two']],
      ['words', { q: 'about tw' }, ['two']],
      ['words of blanks', { q: '  ' }, ['four', 'three', 'two', 'one']],
      ['everything', { party: ['IRN'], outlet: 'Daily Wire', to: '2026-01-02', q: 'one' }, ['one']],
    ])('articles by %s', async (_, filter, expected) => {
      const { rows, nextCursor } = await listArticles(store(), articleFilter(filter), { limit: 50 })
      expect(rows.map(({ id }) => id)).toEqual(expected)
      expect(nextCursor).toBeNull()
      expect(await all(streamArticles(store(), articleFilter(filter)))).toEqual(rows)
    })

    it('counts the events of each article', async () => {
      const { rows } = await listArticles(store(), articleFilter(), { limit: 50 })
      expect(rows.map(({ events }) => events)).toEqual([0, 1, 2, 2])
    })

    it('refuses a range that ends before it begins', async () => {
      const range = { from: '2026-01-02', to: '2026-01-01' }
      const refusal = { code: 'INVALID_RANGE', place: { field: 'from' } }
      await expect(listEvents(store(), eventFilter(range), { limit: 5 })).rejects.toMatchObject(refusal)
      await expect(listArticles(store(), articleFilter(range), { limit: 5 })).rejects.toMatchObject(refusal)
      await expect(all(streamEvents(store(), eventFilter(range)))).rejects.toMatchObject(refusal)
    })
  })

  describe('cursors', () => {
    const event = (page: PageRequest) => listEvents(store(), eventFilter(), page)
    const articles = (page: PageRequest) => listArticles(store(), articleFilter(), page)

    it.each([1, 2, 3, 5, 7, 8])('pass every event once over ties, %d at a time', async (limit) => {
      for (let i = 0; i < 3; i++) await saveActs(store(), '2026-01-01', 'USA>IRN CONSULT', 'IRN>USA CONSULT')
      await saveActs(store(), '2026-01-02', 'USA>IRN AID')
      const found = await pages(event, limit)
      const whole = (await event({ limit: 100 })).rows
      expect(found.flat()).toEqual(whole)
      expect(whole).toHaveLength(7)
      expect(found.every((page) => page.length <= limit && page.length > 0)).toBe(true)
    })

    it.each([1, 2, 4, 5])('pass every article once over ties, %d at a time', async (limit) => {
      for (const id of ['b', 'a', 'C', 'ä', 'a"b'])
        await saveCodedArticle(store(), article({ id }), coded([]))
      const found = (await pages(articles, limit)).flat()
      expect(found.map(({ id }) => id)).toEqual(['ä', 'b', 'a"b', 'a', 'C'])
    })

    it('stay in place when newer rows arrive', async () => {
      await saveActs(store(), '2026-01-01', 'USA>IRN CONSULT', 'IRN>USA CONSULT', 'USA>IRN AID')
      const first = await event({ limit: 2 })
      await saveActs(store(), '2026-01-05', 'IRN>USA REJECT')
      const second = await event({ limit: 2, cursor: first.nextCursor ?? '' })
      expect([...first.rows, ...second.rows].map(({ type }) => type)).toEqual(['AID', 'CONSULT', 'CONSULT'])
      expect(second.nextCursor).toBeNull()
    })

    it.each([
      ['nothing', ''],
      ['no cursor', 'abc'],
      ['no list', Buffer.from('{"a":1}').toString('base64url')],
      ['a list too short', Buffer.from('[1]').toString('base64url')],
      ['a list too long', Buffer.from('[1,2,3]').toString('base64url')],
      ['half an instant', Buffer.from('[1.5,2]').toString('base64url')],
      ['a number beyond all', Buffer.from('[1,1e300]').toString('base64url')],
      ['an article list', Buffer.from('[1,"a"]').toString('base64url')],
      ['SQL', "' or 1=1 --"],
    ])('are refused when they stand for %s', async (_, cursor) => {
      await expect(event({ limit: 2, cursor })).rejects.toMatchObject({
        code: 'INVALID_FIELD',
        place: { field: 'cursor' },
      })
    })
  })

  it('streams more than a page, in order', async () => {
    const acts = Array.from({ length: 90 }, (_, i) => `P${i}>IRN CONSULT`)
    for (let day = 1; day <= 14; day++) {
      await saveActs(store(), `2026-01-${String(day).padStart(2, '0')}`, ...acts)
    }
    const rows = await all(streamEvents(store(), eventFilter()))
    expect(rows).toHaveLength(14 * 90)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(rows).toEqual(rows.toSorted((a, b) => (a.day === b.day ? b.id - a.id : a.day < b.day ? 1 : -1)))
  })

  it('lets others write while it streams', async () => {
    await saveActs(store(), '2026-01-01', ...Array.from({ length: 600 }, (_, i) => `P${i}>IRN CONSULT`))
    let seen = 0
    for await (const row of streamEvents(store(), eventFilter())) {
      if (seen++ === 0) await saveActs(store(), '2026-02-01', `${row.source}>USA AID`)
    }
    expect(seen).toBe(600)
  })

  it('shows the beginning of a long text, cut between words', async () => {
    await saveCodedArticle(store(), article({ id: 'long', text: 'word '.repeat(500) }), coded([]))
    const detail = await getArticle(store(), 'long')
    expect(detail?.snippet).toMatch(/^word( word){47} …$/)
    expect(detail?.text).toHaveLength(2500)
  })

  it('knows no article that is not there', async () => {
    expect(await getArticle(store(), 'nowhere')).toBeNull()
  })
})
