import { describe, test } from 'vitest'
import { expectActs, type Row } from '../support/acts.ts'

describe('by the day', () => {
  test.each<Row>([
    ['The Georgian government accused Russia of meddling.', ['GEO>RUS ACCUSE']],
    ['The Taliban attacked a Pakistani border post.', ['AFG>PAK ASSAULT'], '2025-10-12'],
    ['The Taliban attacked an Afghan army convoy.', ['TALIBAN>AFG ASSAULT'], '2019-10-12'],
    ['The Soviet Union withdrew its troops from Afghanistan.', ['SUN>AFG MC'], '1989-02-15'],
    ['The Kremlin accused the United States of arming rebels.', ['SUN>USA ACCUSE'], '1987-03-03'],
    ['The Kremlin accused the United States of arming rebels.', ['RUS>USA ACCUSE'], '2025-03-03'],
    ['Reagan met Gorbachev in Reykjavik.', ['SUN<>USA CONSULT'], '1986-10-12'],
    ['Soviet troops attacked Afghan villages.', ['SUN>AFG ASSAULT'], '1986-04-04'],
  ])('%s', (...row) => {
    expectActs(...row)
  })
})

describe('by what was said before', () => {
  test.each<Row>([
    ['Erdogan landed in Cairo. He praised Egypt.', ['TUR>EGY SUPPORT']],
    ['Armenia and Azerbaijan met in Vienna. The two sides agreed to exchange prisoners.', ['ARM<>AZE VC']],
  ])('%s', (...row) => {
    expectActs(...row)
  })
})
