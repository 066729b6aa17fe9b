import { expect, test } from 'vitest'
import { partyIndex } from '../../packages/pipeline/src/index.ts'
import { fakeCoder } from '../support/fake-coder.ts'

const { parties, groups } = fakeCoder()
const index = partyIndex(parties, groups)

test.each([
  ['USA,IRN', ['USA', 'IRN']],
  [' usa , IRN,', ['USA', 'IRN']],
  ['GULF,QAT,IRN', ['QAT', 'OMN', 'IRN']],
  ['', []],
  [undefined, []],
])('%s', (list, codes) => {
  expect(index.expand(list, 'party')).toEqual(codes)
})

test.each([
  ['USB', 'did you mean USA (United States)?'],
  ['Iran', 'did you mean IRN (Iran)?'],
  ['united', 'did you mean USA (United States), UN (United Nations)?'],
  ['GULFS', 'did you mean GULF (Gulf states)?'],
  ['XQZQX', 'GET /api/v1/parties lists all of them'],
])('an unknown party is named, with what is near: %s', (word, advice) => {
  const refusal = { code: 'UNKNOWN_PARTY', place: { field: 'counterpart' } }
  const expand = () => index.expand(`USA,${word}`, 'counterpart')
  expect(expand).toThrow(expect.objectContaining(refusal))
  expect(expand).toThrow(`Unknown party "${word}" in "counterpart": ${advice}`)
})
