import { describe, expect, test } from 'vitest'
import { datelineLength } from '../../../packages/coder/src/text/dateline.ts'

describe('a dateline', () => {
  test.each([
    'MOSCOW, March 3 (Reuters) - ',
    'CAIRO (AP) — ',
    'TEHRAN, Iran (AP) – ',
    'WASHINGTON, Feb 26 - ',
    'KYIV, Ukraine — ',
    'NEW YORK, Oct. 12, 1987 (UPI) -- ',
    'Beijing, Jan. 4 (Xinhua) -- ',
    'ANKARA - ',
    '  SEOUL, March 9 - ',
    'SÃO PAULO (AFP) - ',
  ])('%s', (dateline) => {
    expect(datelineLength(`${dateline}The envoy of Peru left on Tuesday.`)).toBe(dateline.length)
  })
})

describe('no dateline', () => {
  test.each([
    'Moscow said on Tuesday that it would not sign.',
    'Ankara, long an ally of Baku - and of Tripoli - said no.',
    'Iran - and only Iran - can decide.',
    'Washington and Tehran met on March 3 - their second round.',
    'The U.S. - Japan pact was renewed.',
    'Israel (backed by its allies) - refused.',
    'In Geneva, talks began.',
    '',
  ])('%s', (text) => {
    expect(datelineLength(text)).toBe(0)
  })
})
