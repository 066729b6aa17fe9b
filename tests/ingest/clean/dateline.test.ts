import { expect, test } from 'vitest'
import { withoutDateline } from '../../../packages/ingest/src/clean/dateline.ts'

test.each([
  'RIGA (AP) — ',
  'RIGA, Feb 1 (Reuters) - ',
  'RIGA, Feb. 1, 2026 (UPI) -- ',
  'RIGA, Latvia (AP) — ',
  'RIGA, Latvia — ',
  'RIGA - ',
  'RIGA: ',
  'RIGA/OSLO, Feb 1 (Reuters) - ',
  'NEW DELHI, Feb. 1 — ',
  'UNITED NATIONS, March 3 (Xinhua) -- ',
  'Riga (AFP) – ',
  'Riga, IRNA – ',
  'Riga, Feb 1, IRNA - ',
  'Riga, 1 February 2026 (TASS) – ',
  'RIGA, February 1. /TASS/. ',
  'RIGA. Feb 1 (Interfax) - ',
  'Riga, Feb 1 (IANS) ',
  'Riga [Latvia], February 1 (ANI): ',
  'RIGA, 1st February, 2026 (WAFA) -- ',
  '(Reuters) - ',
  'Feb 1 (Reuters) - ',
])('%s', (dateline) => {
  expect(withoutDateline(`${dateline}Two ministers met on Sunday.`)).toBe('Two ministers met on Sunday.')
})

test.each([
  'Iran said it would answer.',
  'Iran - which had waited - said it would answer.',
  'Iran: a country that waits',
  'Moscow: We will answer.',
  'The United States (US) — and others — said so.',
  'Iran and the United States (US) The two met.',
  'The European Union (EU) Commission said so.',
  'On Feb 1 Iran - the host - opened the talks.',
])('"%s" begins without one', (text) => {
  expect(withoutDateline(text)).toBe(text)
})
