import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../packages/coder/src/text/split-sentences.ts'

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

/** Each sentence of a row, as it must come back; the row is their text with the joint between. */
const joined = (joint: string, ...sentences: string[]): [string, string[]] => [
  sentences.join(joint),
  sentences,
]

describe('a sentence ends', () => {
  test.each([
    joined(' ', 'Cairo agreed.', 'Khartoum did not.'),
    joined(' ', 'Would Oslo host it?', 'Nobody knew!', 'Then it did.'),
    joined('  ', 'Two spaces follow.', 'As in old typescripts.'),
    joined('\n', 'A line ends here.', 'Another begins.'),
    joined('\n\n', 'A paragraph without a full stop', 'and one that goes on in lower case'),
    joined(' ', 'He said "no."', 'She said “yes.”', 'They left.'),
    joined(' ', '"Enough!"', '"Not yet," replied Amman.'),
    joined(' ', 'The toll rose (again).', 'It fell later.'),
    joined(' ', 'In 1988.', '12 ships sailed.'),
    joined(' ', 'The deal is off...', 'Lima walked out.'),
    joined(' ', 'Nobody came?!', 'Quito did.'),
    joined(' ', 'It was over.', '— Then the guns spoke.'),
    joined('\u00a0', 'A hard space parts them.', 'So it does.'),
    joined(' ', 'They flew to the U.S.', 'The talks went well.'),
    joined(' ', 'It left the E.U.', 'However, it paid.'),
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
})

describe('a sentence goes on', () => {
  test.each([
    'Gen. Mark Hale met Mr. Ito and Dr. Sato.',
    'The U.S. Navy and the U.S. Senate disagree.',
    'George H. W. Bush and J. Edgar Hoover knew.',
    'It cost 3.5 million dollars on Jan. 12 in St. Petersburg.',
    'Acme Corp. Chairman Bell flew to Lima.',
    'Rates rose 4.25 pct. overall and fell.',
    'It was ... odd, said Rabat.',
    'The envoy, who arrived at 5 p.m. local time, slept.',
    'Sens. such as e.g. those of Maine left.',
    'See www.example.org for the text.',
    'The line is broken\nhere in the middle.',
    'Lt. Col. Ana Ruiz and Sgt. Tim Fox spoke vs. No. 4.',
  ])('%s', (text) => {
    expect(sentencesOf(text)).toEqual([text])
  })
})

describe('headings and wire copy', () => {
  test.each([
    ['Talks resume\nThe two sides met on Monday.', ['Talks resume', 'The two sides met on Monday.']],
    ['Lead.\n\n• First point\n• Second point', ['Lead.', '• First point', '• Second point']],
    ['Lead\n"We agree," he said.', ['Lead', '"We agree," he said.']],
    ['Ships sailed. &\tThe port closed.', ['Ships sailed.', 'The port closed.']],
    ['Ships sailed.&\tThe port closed.', ['Ships sailed.', 'The port closed.']],
    ['Ships sailed. & The port closed.', ['Ships sailed.', 'The port closed.']],
    ['&\tShips sailed.', ['Ships sailed.']],
    ['A crash.\r\nTwo died.\r\n', ['A crash.', 'Two died.']],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })

  test.each(['', ' ', '\n\n\t ', '\u00a0'])('nothing in %j', (text) => {
    expect(splitSentences(text)).toEqual([])
  })
})
