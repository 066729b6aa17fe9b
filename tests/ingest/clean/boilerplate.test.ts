import { expect, test } from 'vitest'
import { withoutBoilerplate } from '../../../packages/ingest/src/clean/boilerplate.ts'

const STORY = 'The ministry received the envoy on Monday.\n\nIt called the talks useful.'

test.each([
  'By Jane Doe',
  'By Jane Doe and John Q. Roe, Example News',
  'BY JANE DOE',
  '(Reporting by Jane Doe in Riga; Editing by John Roe)',
  'Reporting by Jane Doe; Editing by John Roe',
  'The Associated Press',
  'Jane Doe in Riga contributed to this report.',
  'Published 1 February 2026',
  'Last updated: Feb 1, 2026 10:15 GMT',
  '4 min read',
  'Read more',
  'READ MORE: Ministers meet for the third time',
  'Related: What we know about the talks',
  'Related Stories',
  'Advertisement',
  'Story continues below advertisement',
  'Sign up for our morning newsletter',
  'Get the daily briefing in your inbox',
  'Share this article on Facebook',
  'Share | Tweet | Email | Print',
  'Follow us on X and Telegram',
  '12 comments',
  'Image source: Example Agency',
  'Photo: Jane Doe / Example',
  'Getty Images',
  'We and our partners use cookies to make this site better. You can change this at any time.',
  'Accept all cookies',
  'By continuing to use this site you agree to our terms.',
  'Privacy Policy',
  '© 2026 Example News',
  'Copyright 2026 Example News. All rights reserved.',
])('the line "%s" goes, wherever it stands', (line) => {
  expect(withoutBoilerplate(`${line}\n\n${STORY}`)).toBe(STORY)
  expect(withoutBoilerplate(STORY.replace('\n\n', `\n\n${line}\n\n`))).toBe(STORY)
  expect(withoutBoilerplate(`${STORY}\n${line}`)).toBe(STORY)
})

test.each([
  'By Monday the ministers had agreed on a date.',
  'By late March, Iran and Oman had met twice.',
  'The minister said he would read more of the report before he answered.',
  'Reporting by the agency showed that the strait was closed on Sunday.',
  'The two states share a border and a river, and follow the same treaty.',
  'The president posted a threat on Telegram.',
  'Watch out for a second round, the envoy warned.',
  'Police said the website used cookies to track dissidents abroad.',
  'Reuters said the embassy was closed.',
  'They signed up for the pact and subscribed to its aims in 2024.',
  'X',
])('"%s" is text', (line) => {
  expect(withoutBoilerplate(`${line}\n${STORY}`).startsWith(line)).toBe(line !== 'X')
})

test('a sign-off at the end of a paragraph goes', () => {
  expect(withoutBoilerplate(`${STORY} (Reporting by Jane Doe; editing by John Roe)`)).toBe(STORY)
  expect(withoutBoilerplate(`${STORY} Reporting by Jane Doe; Editing by John Roe`)).toBe(STORY)
  expect(withoutBoilerplate(`${STORY} -- Reuters`)).toBe(STORY)
})

test('text without any passes unchanged, and so does text that is nothing else', () => {
  const plain = `  ${STORY}\n\n\n\tAnd more. `
  expect(withoutBoilerplate(plain)).toBe(plain)
  expect(withoutBoilerplate('Read more')).toBe('Read more')
})
