import { type CodedEvent, type EventRow, recodeDiff, sumOfDiffs } from '@dualtrack/domain'
import { expect, test } from 'vitest'
import { act } from '../../store/support/samples.ts'

const row = (code: string, reviewState: EventRow['reviewState'] = 'unreviewed'): EventRow => ({
  ...act(code),
  id: 1,
  day: '2026-02-01',
  articleId: 'a',
  storyId: 'a',
  publishedAt: '2026-02-01T00:00:00.000Z',
  title: 'Title',
  outlet: '',
  url: null,
  coderVersion: 'v1',
  story: { articles: 1, outlets: [] },
  reviewState,
  review: null,
})

function diffOf(...articles: (readonly [before: EventRow[], after: CodedEvent[]])[]) {
  const diff = recodeDiff()
  for (const [before, after] of articles) diff.add({ article: { id: 'a', title: 'Title' }, before, after })
  return diff.result()
}

test('acts that stay, come, go, or get another type are counted by type', () => {
  const diff = diffOf(
    [
      [row('USA>IRN THREATEN'), row('IRN>USA REJECT'), row('QAT>- CONSULT')],
      [act('USA>IRN THREATEN'), act('IRN>USA ACCUSE'), act('OMN>IRN CONSULT')],
    ],
    [[row('USA>IRN AID')], [act('USA>IRN AID')]],
  )
  expect(diff).toMatchObject({ articles: 2, changed: 1 })
  const none = { before: 0, after: 0, kept: 0, added: 0, removed: 0, retypedFrom: 0, retypedTo: 0 }
  expect(diff.types.map(({ examples: _, ...counts }) => counts)).toEqual([
    { ...none, type: 'CONSULT', before: 1, after: 1, added: 1, removed: 1 },
    { ...none, type: 'AID', before: 1, after: 1, kept: 1 },
    { ...none, type: 'ACCUSE', after: 1, retypedTo: 1 },
    { ...none, type: 'REJECT', before: 1, retypedFrom: 1 },
    { ...none, type: 'THREATEN', before: 1, after: 1, kept: 1 },
  ])
  expect(diff.types.find(({ type }) => type === 'REJECT')?.examples).toMatchObject([
    { change: 'retyped', source: 'IRN', target: 'USA', type: 'REJECT', newType: 'ACCUSE', articleId: 'a' },
  ])
})

test('it is told what becomes of reviewed acts', () => {
  const { reviewed } = diffOf([
    [
      row('USA>IRN AID', 'confirmed'),
      row('USA>IRN ACCUSE', 'confirmed'),
      row('USA>IRN REJECT', 'rejected'),
      row('USA>IRN PROTEST', 'rejected'),
    ],
    [act('USA>IRN AID'), act('USA>IRN REJECT')],
  ])
  expect(reviewed).toEqual({ confirmedKept: 1, confirmedLost: 1, rejectedKept: 1, rejectedGone: 1 })
})

test('what was gathered in parts adds up to what was gathered at once', () => {
  const parts: Parameters<typeof diffOf> = [
    [[row('USA>IRN THREATEN', 'confirmed'), row('IRN>USA REJECT')], [act('IRN>USA ACCUSE')]],
    [[row('USA>IRN AID', 'rejected')], [act('USA>IRN AID'), act('USA>IRN THREATEN')]],
    ...Array.from({ length: 5 }, () => [[row('QAT>IRN ACCUSE')], []] as [EventRow[], CodedEvent[]]),
  ]
  expect(sumOfDiffs(parts.map((part) => diffOf(part)))).toEqual(diffOf(...parts))
  expect(sumOfDiffs([])).toEqual(diffOf())
})
