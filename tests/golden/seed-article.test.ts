import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findMentions } from '../../packages/coder/src/mentions/find-mentions.ts'
import { parseTextFile } from '../../packages/ingest/src/index.ts'
import { codable, PATHS, partyStances } from '../../packages/pipeline/src/index.ts'
import { coder, knowledge } from '../coder/support/real-coder.ts'

const file = 'seed-article.txt'
const content = readFileSync(join(PATHS.seedArticles, file), 'utf8')
const article = parseTextFile(file, content, '2026-02-02T00:00:00.000Z')
const { events, sentences } = coder.codeArticle(codable(article))

const quadsOf = (source: string, target: string) =>
  new Set(
    events.filter((event) => event.source === source && event.target === target).map((event) => event.quad),
  )

describe('the seed article', () => {
  test('is dated and has a title', () => {
    expect(article).toMatchObject({ publishedAt: '2026-02-01T21:55:00.000Z', publishedAtKnown: true })
    expect(sentences[0]?.part).toBe('title')
  })

  test('headings do not run into the sentences after them', () => {
    const told = sentences.filter((s) => s.part === 'text').map((s) => article.text.slice(s.start, s.end))
    expect(told).toContain('A dual-track strategy of pressure and outreach')
    expect(told).toContain("Iran's conditional stance and regional warnings")
  })

  test('the United States talk to Iran, build up against it and press it', () => {
    expect(quadsOf('USA', 'IRN')).toEqual(new Set(['VC', 'VX', 'MX']))
  })

  test('Iran talks to the United States and warns them', () => {
    expect(quadsOf('IRN', 'USA')).toEqual(new Set(['VC', 'VX']))
  })

  test.each(['TUR', 'QAT', 'EGY'])('%s mediates between the two', (mediator) => {
    expect(quadsOf(mediator, 'USA')).toContain('VC')
    expect(quadsOf(mediator, 'IRN')).toContain('VC')
  })

  test.each(['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'])('%s warns the United States', (state) => {
    expect(quadsOf(state, 'USA')).toContain('VX')
  })

  test('nobody acts on itself, and only the parties of the story act', () => {
    expect(events.filter((event) => event.source === event.target)).toEqual([])
    const sources = [...new Set(events.map((event) => event.source))].sort()
    expect(sources).toEqual(['ARE', 'BHR', 'EGY', 'IRN', 'KWT', 'OMN', 'QAT', 'SAU', 'TUR', 'USA'])
  })

  test('every evidence sentence names its source, or refers to it', () => {
    const refers = /\b(he|his|it|its|they|their|administration|leaders|officials|mediators)\b/i
    const strays = events.flatMap(({ source, evidence, moreEvidence }) =>
      [evidence, ...moreEvidence].filter(({ quote, cues }) => {
        const named = findMentions(knowledge.gazetteer, quote).flatMap((m) =>
          m.aliases.flatMap((a) => a.codes),
        )
        const words = cues.find((cue) => cue.id.startsWith('source:'))?.text ?? ''
        return !named.includes(source) && !refers.test(words)
      }),
    )
    expect(strays).toEqual([])
  })

  test('the United States are the most dual-track of those with three acts or more', () => {
    const busy = partyStances(events).filter(({ stance }) => stance.events >= 3)
    const [top] = busy.sort((a, b) => (b.stance.dualTrack ?? 0) - (a.stance.dualTrack ?? 0))
    expect(top?.party).toBe('USA')
  })
})
