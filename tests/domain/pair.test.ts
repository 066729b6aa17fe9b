import { distinctPairs, dyadsOf, pairSchema } from '@dualtrack/domain'
import { expect, test } from 'vitest'

test('a pair has two directions, the first party as source first', () => {
  expect(dyadsOf('USA-IRN')).toEqual([
    ['USA', 'IRN'],
    ['IRN', 'USA'],
  ])
})

test('a pair is the same whichever party is named first', () => {
  expect(distinctPairs(['USA-IRN', 'IRN-USA', 'USA-ISR', 'USA-IRN'])).toEqual(['USA-IRN', 'USA-ISR'])
})

test.each(['USA', 'USA-', 'USA-USA', 'usa-irn', 'USA-IRN-ISR', 'USA IRN'])('"%s" is no pair', (text) => {
  expect(pairSchema.safeParse(text).success).toBe(false)
})
