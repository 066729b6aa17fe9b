import { expect, test } from 'vitest'
import { nameOf, weightMemo } from '../../../packages/coder/src/events/feature.ts'

test('a feature is named by its parts', () => {
  expect(nameOf(['G:fit', 'yn', 3, true, ''])).toBe('G:fit:yn:3:true:')
})

test('the memory gives what the table holds, asked once or twice, and 0 for what it lacks', () => {
  const weightOf = weightMemo(
    new Map([
      ['cue:a', 1],
      ['cue:a:plain', -2],
      ['cue:1', 3],
      ['cue:true', 4],
    ]),
  )
  for (let i = 0; i < 2; i++) {
    expect(weightOf(['cue', 'a'])).toBe(1)
    expect(weightOf(['cue', 'a', 'plain'])).toBe(-2)
    expect(weightOf(['cue', 1])).toBe(3)
    expect(weightOf(['cue', '1'])).toBe(3)
    expect(weightOf(['cue', true])).toBe(4)
    expect(weightOf(['cue'])).toBe(0)
    expect(weightOf(['cue', 'b', 'plain'])).toBe(0)
  }
})
