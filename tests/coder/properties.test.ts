import { codedArticleSchema, pairCodeSchema } from '@dualtrack/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../packages/coder/src/text/split-sentences.ts'
import { fold, wordsOf } from '../../packages/coder/src/text/words.ts'
import { coder, knowledge } from './support/real-coder.ts'

/** Words that make the coder work, between letters and signs of all sorts. */
const WORDS = (
  'Iran Israel the|US U.S. Türkiye Kremlin Trump he it officials both|sides attacked will not would if talks with ' +
  'between and met accused of condemned sanctions on by was threatened to strike "We ” , . ; : — - ( ) & \n &\t ' +
  "cannot. won't constructor __proto__ toString 2019 Iran-backed his former İ ﬁ 🚢 \u0301 \u200b \ud83d"
)
  .split(' ')
  .map((word) => word.replace('|', ' '))

const newsText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((words) => words.join(' '))

const anyText = fc.oneof(
  newsText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
)

const day = fc.option(fc.constantFrom('1987-03-03', '2021-08-14', '2026-01-20', '2026-01-20T10:00:00.000Z'), {
  nil: undefined,
})

const article = fc
  .record({ title: anyText, text: anyText, publishedAt: day })
  .map(({ publishedAt, ...rest }) => ({
    ...rest,
    ...(publishedAt === undefined ? {} : { publishedAt }),
  }))

describe('whatever the text', () => {
  test('an article is coded in the agreed shape, the same way each time', () => {
    fc.assert(
      fc.property(article, (input) => {
        const coded = coder.codeArticle(input)
        codedArticleSchema.parse(coded)
        expect(coder.codeArticle(input)).toEqual(coded)
      }),
      { numRuns: 300 },
    )
  })

  test('evidence and cues are words of the text, in their sentence', () => {
    fc.assert(
      fc.property(article, (input) => {
        const { events, sentences } = coder.codeArticle(input)
        for (const { evidence, moreEvidence } of events) {
          for (const { part, start, end, quote, cues, sentence } of [evidence, ...moreEvidence]) {
            const text = part === 'title' ? input.title : input.text
            expect(text.slice(start, end)).toBe(quote)
            expect(sentences[sentence]).toEqual({ part, start, end })
            for (const cue of cues) {
              expect(text.slice(cue.start, cue.end)).toBe(cue.text)
              expect(cue.start >= start && cue.end <= end).toBe(true)
              expect(cue.start < cue.end).toBe(cue.id !== 'article')
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('nobody acts on itself, and each act is told once', () => {
    fc.assert(
      fc.property(article, (input) => {
        const { events } = coder.codeArticle(input)
        expect(events.filter((event) => event.source === event.target)).toEqual([])
        const keys = events.map((event) => `${event.source} ${event.target} ${event.type}`)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 300 },
    )
  })

  test('sentences follow one another and leave out only white space and wire signs', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0
        let left = ''
        for (const { start, end } of splitSentences(text)) {
          expect(start >= from && end > start).toBe(true)
          left += text.slice(from, start)
          from = end
        }
        expect(`${left}${text.slice(from)}`.replace(/&\\t|&/g, '').trim()).toBe('')
      }),
    )
  })

  test('tokens are pieces of the text, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { form, lemma, start, end } = knowledge.tokenise(text, 0)
        expect(form.map((_, i) => text.slice(start[i], end[i]))).toEqual([...form])
        expect(lemma.every((word) => typeof word === 'string')).toBe(true)
        expect(start.every((at, i) => i === 0 || at >= (end[i - 1] ?? 0))).toBe(true)
      }),
    )
  })

  test('words have offsets of the text, and folding twice is folding once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { key, start, end } of wordsOf(text)) expect(fold(text.slice(start, end))).toBe(key)
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  test('a pair is coded in the agreed shape, whatever its spans', () => {
    const span = fc.option(anyText, { nil: null })
    fc.assert(
      fc.property(anyText, span, span, (text, source, target) => {
        pairCodeSchema.parse(coder.codePair({ text, source, target }))
      }),
      { numRuns: 200 },
    )
  })
})
