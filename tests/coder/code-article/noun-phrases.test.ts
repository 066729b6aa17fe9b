import { describe, test } from 'vitest'
import { expectActs, type Row } from '../support/acts.ts'

describe('possessives and adjectives', () => {
  test.each<Row>([
    ["Israel's attack on Lebanon killed nine people.", ['ISR>LBN ASSAULT']],
    ["Russia's invasion of Ukraine entered its fourth winter.", ['RUS>UKR ASSAULT']],
    ["Beijing's threats against Taiwan alarmed investors.", ['CHN>TWN THREATEN']],
    ["Washington's sanctions on Cuba drew little notice.", ['USA>CUB SANCTION']],
    ['The Israeli strike on Iranian bases lasted an hour.', ['ISR>IRN ASSAULT']],
    ["Iran's seizure of a British ship raised insurance costs.", ['IRN>GBR COERCE']],
    ["China's aid to Laos doubled last month.", ['CHN>LAO AID']],
    ["Poland's criticism of Hungary grew louder.", ['POL>HUN ACCUSE']],
    ['The American naval blockade of Cuba went on.', ['USA>CUB MX']],
    ["Egypt's offer to Israel was published.", ['EGY>ISR AGREE']],
    ["Israel's attack on Qatar shocked the region.", ['ISR>QAT ASSAULT']],
    ["Israel's strikes on Yemen went on.", ['ISR>YEM ASSAULT']],
    ['Russian attacks on Ukraine went on.', ['RUS>UKR ASSAULT']],
    ['The Russian attack on Kyiv killed four people.', ['RUS>UKR ASSAULT']],
  ])('%s', (...row) => {
    expectActs(...row)
  })
})

describe('names that only qualify', () => {
  test.each<Row>([
    ['Iran-backed fighters attacked an American base in Syria.', []],
    [
      'US allies in the Gulf warned Washington about the missiles.',
      ['ARE>USA VX', 'BHR>USA VX', 'KWT>USA VX', 'OMN>USA VX', 'QAT>USA VX', 'SAU>USA VX'],
    ],
    ['A former Israeli minister accused Turkey of hypocrisy.', []],
    ['Former US president Barack Obama criticised Russia.', [], '2025-05-05'],
  ])('%s', (...row) => {
    expectActs(...row)
  })
})
