import { isNearCopy, storyText } from '@dualtrack/domain'
import { expect, test } from 'vitest'

const REPORT = `The foreign ministers of Norland and Sudland met in Port Haven on Tuesday for their first talks
in three years. Minister Ana Berg said after four hours that both sides had agreed to reopen the border crossing
at Tarn before the end of May. Her colleague Tomas Lind called the talks useful and spoke of a long way ahead.
The two countries broke off relations after a patrol boat was sunk off the island of Skarv, with 14 sailors lost.
Fishing crews on both coasts have pressed for an agreement since the herring season failed last autumn.
Neither minister answered questions about the nine crew members who are still being held in Norland.`

const OTHER_OUTLET = `After a break of three years, Norland and Sudland are talking again. In Port Haven on Tuesday
Ana Berg and Tomas Lind, who lead the foreign ministries, settled that the crossing at Tarn will open by late May.
Lind said much remained to be done. It was the loss of 14 sailors when a patrol boat went down near Skarv that had
ended all contact, and nine men of that crew remain prisoners in Norland. Fishermen had long asked for a deal.`

const sentences = REPORT.split(/(?<=\.)\s+/)

const copies = (a: string, b: string, titles: [string, string] = ['', '']) =>
  isNearCopy(storyText({ title: titles[0], text: a }), storyText({ title: titles[1], text: b }))

test.each([
  ['as it is', REPORT],
  ['with a dateline and a line of its own', `PORT HAVEN - ${REPORT} Reporting by the harbour desk.`],
  ['cut to its first two sentences', sentences.slice(0, 2).join(' ')],
  ['cut to its first sentence', sentences.slice(0, 1).join(' ')],
  ['without a sentence in the middle', sentences.toSpliced(2, 1).join(' ')],
  ['with some words replaced', REPORT.replace('useful', 'helpful').replace('pressed', 'asked')],
  ['in capitals', REPORT.toUpperCase()],
  ['with news put before it', `A storm warning was given out for the whole coast on Monday night. ${REPORT}`],
])('a report %s is a copy', (_, copy) => {
  expect(copies(REPORT, copy)).toBe(true)
  expect(copies(copy, REPORT)).toBe(true)
})

test('the same event in the words of another outlet is no copy', () => {
  expect(copies(REPORT, OTHER_OUTLET)).toBe(false)
})

test('a roundup is a copy of what it opens with, not of every item', () => {
  const items = Array.from({ length: 8 }, (_, i) =>
    OTHER_OUTLET.replace(/\b\w/g, (letter) => `${letter}${i}`),
  )
  expect(copies([REPORT, ...items].join('\n'), REPORT)).toBe(true)
  expect(copies([...items, REPORT].join('\n'), REPORT)).toBe(false)
})

const rates = (bank: string, ...numbers: number[]) =>
  `The central bank ${bank} left its main rate at ${numbers[0]} percent on Thursday, its deposit rate at
  ${numbers[1]} percent and the ceiling at ${numbers[2]} percent, and sees prices rising by ${numbers[3]} percent
  over the year that comes, a statement said after the board had met in the capital for its monthly session.`

test('reports written to a pattern are apart when their numbers or names are', () => {
  expect(copies(rates('of Norland', 4, 3, 5, 2), rates('of Norland', 4, 3, 5, 2))).toBe(true)
  expect(copies(rates('of Norland', 4, 3, 5, 2), rates('of Norland', 7, 6, 8, 9))).toBe(false)
  const named = (...names: string[]) => `${rates(`led by ${names.join(' ')}`, 4, 3, 5, 2)}`
  expect(copies(named('Ana', 'Berg', 'Tarn', 'Lund'), named('Eva', 'Holm', 'Skarv', 'Vik'))).toBe(false)
})

test('a text too short to be told from others is told by its title', () => {
  const text = 'The ministry gave no reason for it.'
  expect(copies(text, text, ['Envoy recalled from Port Haven', 'Envoy recalled from Port Haven'])).toBe(true)
  expect(copies(text, text, ['Envoy recalled from Port Haven', 'Tariffs on herring doubled'])).toBe(false)
})

test('scripts without spaces are compared by their characters', () => {
  const report =
    '两国外长星期二在港口城市举行三年来的首次会谈双方同意在五月底之前重新开放边境口岸会谈持续了四个小时'
  expect(copies(report, `${report}记者报道`)).toBe(true)
  expect(
    copies(report, '渔民协会主席说秋季鲱鱼捕捞失败以后沿海居民一直要求政府采取措施帮助他们渡过难关'),
  ).toBe(false)
})

test('a text without a word is a copy of nothing', () => {
  expect(copies('…', '…')).toBe(false)
  expect(copies('…', REPORT)).toBe(false)
})
