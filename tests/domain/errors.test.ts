import { DualtrackError, errorRecord } from '@dualtrack/domain'
import { expect, it } from 'vitest'

it('tells where an item is wrong', () => {
  const error = new DualtrackError('INVALID_FIELD', 'The date is none.', { field: 'publishedAt' })
  expect(errorRecord(error, { line: 3 })).toEqual({
    error: { code: 'INVALID_FIELD', message: 'The date is none.', field: 'publishedAt', line: 3 },
  })
})

it('keeps the internals of any other error to itself', () => {
  const { error } = errorRecord(new TypeError('secret path'))
  expect(error.code).toBe('INTERNAL')
  expect(error.message).not.toContain('secret')
})
