import { expect, test } from 'vitest'
import { htmlToText } from '../../../packages/ingest/src/clean/html-text.ts'

test.each([
  ['paragraphs', '<p>One <b>and</b>\n a half.</p><p>Two.', 'One and a half.\n\nTwo.'],
  ['line ends', 'One<br>two<br/>three', 'One\ntwo\nthree'],
  ['entities', 'A &amp; B&nbsp;&#8217;s &eacute; &unknown;', 'A & B ’s é &unknown;'],
  [
    'lists and tables',
    '<ul><li>One<li>Two</ul><table><tr><td>a</td><td>b</td></tr></table>',
    'One\n\nTwo\n\na\n\nb',
  ],
  [
    'no scripts, styles, captions',
    'A<script>b()</script><style>c{}</style><figure><figcaption>d <i>e</i></figcaption></figure>F',
    'A\n\nF',
  ],
  ['plain text', 'a < b and c > d', 'a < b and c > d'],
  ['unclosed and wrongly closed', '<div><p>One</div></p></b>Two<', 'One\n\nTwo<'],
  ['nothing', '<p> </p>', ''],
])('%s', (_, html, text) => {
  expect(htmlToText(html)).toBe(text)
})

test('depth costs no more than linear time', () => {
  const start = performance.now()
  htmlToText('<b>'.repeat(300_000) + '</i>'.repeat(300_000))
  expect(performance.now() - start).toBeLessThan(1_000)
})
