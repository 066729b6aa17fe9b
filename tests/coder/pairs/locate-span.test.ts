import { expect, test } from 'vitest'
import { locateSpan } from '../../../packages/coder/src/pairs/locate-span.ts'

const found = (text: string, span: string, taken?: string) => {
  const at = locateSpan(text, span, taken === undefined ? null : locateSpan(text, taken))
  return at && `${at.start} ${text.slice(at.start, at.end)}`
}

test.each([
  ['Peru met Chile.', 'Chile', '9 Chile'],
  ['Peru met CHILE.', 'Chile', '9 CHILE'],
  ['Peruvian envoys met Peru.', 'Peru', '20 Peru'],
  ['Peruvian envoys left.', 'Peru', '0 Peru'],
  ['Peru’s envoy left.', "Peru 's envoy", '0 Peru’s envoy'],
  ['Peru met Chile.', 'Kenya', null],
  ['Peru met Chile.', ' ', null],
  ['Peru met Chile.', '', null],
  ['Peru met Chile.', '!', null],
])('in %j, %j stands at %j', (text, span, expected) => {
  expect(found(text, span)).toBe(expected)
})

test('what the other span covers comes last', () => {
  expect(found('Peru warned Peru again.', 'Peru', 'Peru')).toBe('12 Peru')
})
