import { describe, expect, test } from 'vitest'
import { createCoder } from '../../packages/coder/src/index.ts'
import { knowledgeVersion } from '../../packages/coder/src/knowledge.ts'
import { coder, files } from './support/real-coder.ts'

describe('the version', () => {
  test('is the same for the same files, whatever their order', () => {
    const reversed = Object.fromEntries(Object.entries(files.lexicon).reverse())
    expect(knowledgeVersion({ ...files, lexicon: reversed })).toBe(coder.version)
  })

  test.each([
    ['a name', { ...files, parties: { ...files.parties, 'groups.tsv': 'group\tname\taliases\tmembers\n' } }],
    ['a cue', { ...files, lexicon: { ...files.lexicon, 'aid.tsv': '' } }],
    ['a weight', { ...files, weights: { ...files.weights, 'events.tsv': new Uint8Array([48]) } }],
  ])('changes with %s', (_, changed) => {
    expect(knowledgeVersion(changed)).not.toBe(coder.version)
  })
})

test.each(['tagger.bin', 'parser.bin', 'labeller.bin'])('without %s there is no coder', (name) => {
  const { [name]: _, ...rest } = files.weights
  expect(() => createCoder({ ...files, weights: rest })).toThrow(name)
  const cut = { ...files.weights, [name]: files.weights[name]?.slice(0, 9) ?? new Uint8Array() }
  expect(() => createCoder({ ...files, weights: cut })).toThrow(name)
})

describe('an article', () => {
  const told = (text: string, title?: string) =>
    coder.codeArticle({ text, publishedAt: '2026-01-20', ...(title === undefined ? {} : { title }) })

  test.each(['', ' \n\t', '🚢', '….', '&\t'])('without words tells nothing: %j', (text) => {
    expect(told(text).events).toEqual([])
  })

  test('tells an act once, with its clearest sentence of the text first', () => {
    const { events } = told(
      'Peru condemned Chile. Peru condemned Chile again on Monday.',
      'Peru condemns Chile',
    )
    expect(events).toHaveLength(1)
    expect(events[0]?.evidence.part).toBe('text')
    expect(events[0]?.moreEvidence.map((evidence) => evidence.part).sort()).toEqual(['text', 'title'])
  })

  test('is read from its title alone when nothing else tells the act', () => {
    const { events, sentences } = told('It happened on Monday.', 'Peru Condemns Chile Over Fishing Boats')
    expect(events.map((event) => [event.source, event.target, event.evidence.part])).toEqual([
      ['PER', 'CHL', 'title'],
    ])
    expect(sentences.map((sentence) => sentence.part)).toEqual(['title', 'text'])
  })

  test('in capitals is read like any other', () => {
    const { events } = told('', 'PERU CONDEMNS CHILE OVER FISHING BOATS')
    expect(events.map((event) => [event.source, event.target])).toEqual([['PER', 'CHL']])
  })

  test('does not take the city of its dateline for a party', () => {
    const text = 'LIMA, Jan 20 (Wire) - Brazil condemned Chile on Tuesday.'
    const { events, sentences } = told(text)
    expect(events.map((event) => [event.source, event.target])).toEqual([['BRA', 'CHL']])
    expect(sentences).toHaveLength(1)
  })

  test('says which words of the text tell the act, its source and its target', () => {
    const text = 'On Monday Peru sharply condemned Chile.'
    const [event] = told(text).events
    const [rest, ...cues] = (event?.evidence.cues ?? []).toReversed()
    cues.reverse()
    expect(rest).toMatchObject({ id: 'article', text: '' })
    expect(cues.map((cue) => cue.text)).toEqual(['condemned', 'Peru', 'Chile'])
    expect(cues.map((cue) => text.slice(cue.start, cue.end))).toEqual(['condemned', 'Peru', 'Chile'])
    expect(cues.map((cue) => cue.id.replace(/[.:].*/, ''))).toEqual(['accuse', 'source', 'target'])
    const sum = [rest, ...cues].reduce((total, cue) => total + (cue?.weight ?? 0), 0)
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(event?.confidence ?? 0, 1)
    expect(event?.confidence).toBeGreaterThan(0.5)
    expect(event?.confidence).toBeLessThanOrEqual(1)
  })

  test('does not depend on the articles coded before', () => {
    const text = 'It condemned Chile.'
    told('Peru spoke. It condemned Chile.')
    expect(told(text).events.filter((event) => event.source === 'PER')).toEqual([])
  })
})
