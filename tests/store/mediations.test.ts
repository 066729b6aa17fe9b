import type { MediatorFilter } from '@dualtrack/domain'
import { joinStories, listEvents, mediations, saveCodedArticle, saveReview } from '@dualtrack/store'
import { expect, it } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { article, coded, codedEvent, eventFilter } from './support/samples.ts'

const mediating = (pair: string, confidence = 1) => {
  const [source = '', target = ''] = pair.split('>')
  const cues = [{ id: 'consult.mediate', text: 'mediates', start: 0, end: 8, weight: 1 }]
  const evidence = { part: 'text' as const, sentence: 0, start: 0, end: 8, quote: 'mediates', cues }
  return codedEvent({ source, target, type: 'CONSULT', mode: 'third-party', confidence, evidence })
}

const filterOf = (parts: Partial<MediatorFilter>): MediatorFilter => ({
  mediator: [],
  party: [],
  bucket: 'week',
  count: 'stories',
  basis: 'reviewed',
  ...parts,
})

describeStore('mediations', (store) => {
  const save = (id: string, day: string, ...pairs: string[]) =>
    saveCodedArticle(
      store(),
      article({ id, text: `Words of ${id}`, publishedAt: `${day}T12:00:00.000Z` }),
      coded(pairs.map((pair) => mediating(pair, pair.endsWith('USA') ? 0.5 : 0.9))),
    )
  const read = async (parts: Partial<MediatorFilter> = {}) =>
    (await mediations(store(), filterOf(parts))).map(
      ({ mediator, sides, stories, articles, since, until }) =>
        `${mediator}: ${sides.join('–')} ${stories}/${articles} ${since}…${until}`,
    )
  const fill = async () => {
    await save('a', '2026-01-05', 'OMN>USA', 'OMN>IRN')
    await save('b', '2026-01-20', 'OMN>USA', 'OMN>IRN')
    await save('c', '2026-01-21', 'OMN>USA', 'OMN>IRN', 'QAT>ISR', 'QAT>HAMAS')
    await save('d', '2026-01-22', 'EGY>ISR')
  }

  it('gives each mediator with its two sides, those told most first, and one side alone last', async () => {
    await fill()
    expect(await read()).toEqual([
      'OMN: IRN–USA 3/3 2026-01-05…2026-01-21',
      'QAT: HAMAS–ISR 1/1 2026-01-21…2026-01-21',
      'EGY: ISR 1/1 2026-01-22…2026-01-22',
    ])
  })

  it('keeps to mediators, sides and days', async () => {
    await fill()
    expect(await read({ mediator: ['EGY'] })).toHaveLength(1)
    expect(await read({ party: ['ISR'] })).toHaveLength(2)
    expect(await read({ party: ['ISR', 'HAMAS'] })).toHaveLength(2)
    expect(await read({ party: ['ISR', 'USA'] })).toEqual(['EGY: ISR 1/1 2026-01-22…2026-01-22'])
    expect(await read({ from: '2026-01-06', to: '2026-01-20' })).toEqual([
      'OMN: IRN–USA 1/1 2026-01-20…2026-01-20',
    ])
    await expect(read({ from: '2026-01-06', to: '2026-01-05' })).rejects.toMatchObject({
      code: 'INVALID_RANGE',
    })
  })

  it('counts a story once, on its first day, and each article when asked', async () => {
    await fill()
    await joinStories(store(), ['a', 'b'])
    expect((await read())[0]).toBe('OMN: IRN–USA 2/3 2026-01-05…2026-01-21')
    expect((await read({ count: 'articles' }))[0]).toBe('OMN: IRN–USA 2/3 2026-01-05…2026-01-21')
    expect((await read({ from: '2026-01-20', to: '2026-01-20' })).length).toBe(0)
    expect((await read({ from: '2026-01-20', to: '2026-01-20', count: 'articles' })).length).toBe(1)
  })

  it('tells how often in which week, what was done, and the lower confidence of both acts', async () => {
    await fill()
    const [first] = await mediations(store(), filterOf({}))
    expect(first?.points).toEqual([
      { day: '2026-01-05', stories: 1, articles: 1 },
      { day: '2026-01-19', stories: 2, articles: 2 },
    ])
    expect(first?.acts).toEqual({ mediates: 3, carries: 0, hosts: 0, offers: 0 })
    expect(first?.confidence).toBe(0.5)
  })

  it('leaves out what a reviewer rejected, unless the acts are asked for as coded', async () => {
    await fill()
    const { rows } = await listEvents(store(), eventFilter({ party: ['QAT'] }), { limit: 1 })
    const [first] = rows
    if (first === undefined) throw new Error('no event')
    await saveReview(store(), { event: first.id, verdict: 'rejected', reviewer: 'A', reason: '', at: 0 })
    expect(await read({ mediator: ['QAT'] })).toEqual([
      `QAT: ${first.target === 'ISR' ? 'HAMAS' : 'ISR'} 1/1 2026-01-21…2026-01-21`,
    ])
    expect(await read({ mediator: ['QAT'], basis: 'coded' })).toEqual([
      'QAT: HAMAS–ISR 1/1 2026-01-21…2026-01-21',
    ])
  })

  it('finds the acts behind them among the events', async () => {
    await fill()
    await saveCodedArticle(
      store(),
      article({ id: 'e' }),
      coded([codedEvent({ source: 'OMN', target: 'USA', type: 'AID' })]),
    )
    const { rows } = await listEvents(
      store(),
      eventFilter({ party: ['OMN'], counterpart: ['USA', 'IRN'], goBetween: true }),
      { limit: 50 },
    )
    expect(rows).toHaveLength(6)
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['CONSULT']))
  })
})
