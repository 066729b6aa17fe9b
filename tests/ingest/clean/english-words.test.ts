import { expect, test } from 'vitest'
import { isPlainEnglish } from '../../../packages/ingest/src/clean/english-words.ts'

test.each([
  [
    'prose',
    true,
    'The ministers of both states met again in the afternoon and spoke to the press, but no date was set for the talks.',
  ],
  [
    'prose in capitals',
    true,
    'THE MINISTERS OF BOTH STATES MET AND SPOKE TO THE PRESS, BUT THEY SET NO DATE FOR THE TALKS ABOUT THE BORDER.',
  ],
  ['too little to go by', false, 'The ministers of both states met and spoke to the press.'],
  [
    'a table',
    false,
    `Shr 34 cts vs 12 cts Net 3.1 mln vs 1.0 mln Revs 41.5 mln vs 38.9 mln ${'Qtr Shr Net '.repeat(9)}`,
  ],
  [
    'Dutch, which has "is", "was" and "of" too',
    false,
    'De minister was in Brussel en het is niet bekend of hij daar met de pers of met zijn collega heeft gesproken, of dat er was gesproken over de grens en of het verdrag is getekend.',
  ],
  [
    'German with an English quotation',
    false,
    'Der Minister sagte am Nachmittag vor der Presse, man werde die Verhandlungen fortsetzen; auf die Frage nach einem Termin antwortete er nur: "That is for the others to say." Danach reiste die Delegation zurück in ihre Hauptstadt, ohne weitere Angaben.',
  ],
])('%s: %s', (_, english, text) => {
  expect(isPlainEnglish(text)).toBe(english)
})
