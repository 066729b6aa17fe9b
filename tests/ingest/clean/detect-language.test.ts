import { expect, test } from 'vitest'
import { detectLanguage } from '../../../packages/ingest/src/clean/detect-language.ts'

const ENGLISH =
  'The ministers of both states met again in the afternoon and spoke about the border, but no date was set.'
const FRENCH =
  "Les ministres des deux pays se sont rencontrés dans l'après-midi pour parler de la frontière, sans fixer de date."

test.each([
  ['en', ENGLISH, ''],
  ['en', ENGLISH, 'fr'],
  ['fr', FRENCH, ''],
  ['fr', FRENCH, 'en-US'],
  [
    'de',
    'Die Minister beider Staaten trafen sich am Nachmittag wieder und sprachen über die Grenze, nannten aber keinen Termin.',
    '',
  ],
  ['ru', 'Министры двух стран снова встретились', ''],
  ['ar', 'التقى الوزيران مجددا بعد ظهر اليوم', 'en'],
  ['zh', '两国部长下午再次会面', ''],
  ['en', 'Rotterdam riots', ''],
  ['pt', 'Lula em Pequim', 'pt-BR'],
  ['en', '', ''],
  ['en', '1.2 3.4 5.6', 'x'],
])('%s: %s', (language, text, declared) => {
  expect(detectLanguage('', text, declared)).toBe(language)
})
