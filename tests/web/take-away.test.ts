import { expect, test } from 'vitest'
import { embedCode } from '../../apps/web/ui/take-away/embed-code.ts'
import { paintOf } from '../../apps/web/ui/take-away/picture/paint.ts'
import { wrapped } from '../../apps/web/ui/take-away/picture/wrapped.ts'

test('an embed code keeps quotes and signs of its title inside the attribute', () => {
  const code = embedCode('http://x.example/embed/stance?party=IRN&window=7', '"Iran" <& others>')
  expect(code).toContain('src="http://x.example/embed/stance?party=IRN&amp;window=7"')
  expect(code).toContain('title="&quot;Iran&quot; &lt;&amp; others&gt;"')
})

test.each([
  ['rgb(23, 33, 43)', '#17212b', 1],
  ['rgba(23, 33, 43, 0.1)', '#17212b', 0.1],
  ['rgb(23 33 43 / 30%)', '#17212b', 0.3],
  ['color(srgb 1 0.5 0 / 0.8)', '#ff8000', 0.8],
  ['none', 'none', 1],
  ['url("#hatch")', 'url("#hatch")', 1],
])('%s is drawn as %s at %d', (computed, color, opacity) => {
  expect(paintOf(computed)).toEqual({ color, opacity })
})

test('a text is broken between words, and a long word stands alone', () => {
  expect(wrapped('one two  three incomprehensibilities x', 9, (text) => text.length)).toEqual([
    'one two',
    'three',
    'incomprehensibilities',
    'x',
  ])
})
