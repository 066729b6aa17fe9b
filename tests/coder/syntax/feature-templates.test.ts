import { expect, test } from 'vitest'
import { compileTemplates, writeFeatures } from '../../../packages/coder/src/syntax/feature-templates.ts'
import { mix } from '../../../packages/coder/src/syntax/hash.ts'

const [a, b, c] = [17, -5, 2 ** 30] as const
const VALUES = { a: 0, b: 1, c: 2 }

const featureOf = (template: string): number => {
  const templates = compileTemplates(VALUES, [template])
  templates.registers.set([a, b, c])
  const out = new Int32Array(1)
  writeFeatures(templates, out)
  return out[0] as number
}

test.each([
  ['a', a],
  ['a b', mix(a, b)],
  ['b a', mix(b, a)],
  ['a b c', mix(mix(a, b), c)],
  ['a (b c)', mix(a, mix(b, c))],
  ['(a b) (b c)', mix(mix(a, b), mix(b, c))],
  ['a (b (c a)) b', mix(mix(a, mix(b, mix(c, a))), b)],
])('the template %s is a feature of its own', (template, hash) => {
  expect(featureOf(template)).toBe(mix(hash, 1))
})

test('each feature has the number of its template mixed in', () => {
  const templates = compileTemplates(VALUES, ['a', 'a', 'b c'])
  templates.registers.set([a, b, c])
  const out = new Int32Array(3)
  expect(writeFeatures(templates, out)).toBe(3)
  expect([...out]).toEqual([mix(a, 1), mix(a, 2), mix(mix(b, c), 3)])
})

test('what templates share is mixed once', () => {
  const templates = compileTemplates(VALUES, ['a b', 'a b c', '(a b) (a b c)', 'c (a b)'])
  expect(templates.steps).toHaveLength(2 * 4)
})
