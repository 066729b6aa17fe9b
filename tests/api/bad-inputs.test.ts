import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})

test.each([
  ['stance', 400, 'INVALID_FIELD', '"party" is missing.'],
  ['stance?party=', 400, 'INVALID_FIELD', '"party" is missing. Name at least one, as in party=USA,IRN.'],
  ['stance?party=IRAN', 400, 'UNKNOWN_PARTY', 'Unknown party "IRAN" in "party": did you mean IRN (Iran)?'],
  ['stance?party=USA&counterpart=Quatar', 400, 'UNKNOWN_PARTY', 'did you mean QAT (Qatar)?'],
  ['stance?party=USA&bucket=year', 400, 'INVALID_FIELD', '"bucket" must be one of day, week, month.'],
  ['stance?party=USA&window=0', 400, 'INVALID_FIELD', '"window" must be at least 1.'],
  ['stance?party=USA&window=week', 400, 'INVALID_FIELD', '"window" must be a single number.'],
  ['stance?party=USA&scale=cameo', 400, 'INVALID_FIELD', '"scale" must be one of plover, goldstein.'],
  ['stance?party=USA&from=01/02/2026', 400, 'INVALID_FIELD', '"from" must be a day such as 2026-01-31.'],
  [
    'stance?party=USA&from=2026-02-02&to=2026-02-01',
    400,
    'INVALID_RANGE',
    '"from" (2026-02-02) lies after "to" (2026-02-01).',
  ],
  ['stance?party=USA&from=2020-01-01&to=2026-01-01', 400, 'INVALID_RANGE', ''],
  [
    'stance?party=USA&partner=IRN',
    400,
    'UNKNOWN_PARAMETER',
    'Unknown parameter "partner". Known are: party, counterpart,',
  ],
  ['stance.csv?party=IRAN', 400, 'UNKNOWN_PARTY', 'did you mean IRN (Iran)?'],
  ['stance.csv?party=USA&from=2020-01-01&to=2026-01-01', 400, 'INVALID_RANGE', ''],
  ['dyads?party=USA', 400, 'UNKNOWN_PARAMETER', 'Known are: source, target, '],
  ['events?type=THREAT', 400, 'INVALID_FIELD', '"type" knows no THREAT; it may be AGREE,'],
  ['events?limit=501', 400, 'INVALID_FIELD', '"limit" must be at most 500.'],
  ['events?cursor=xyz', 400, 'INVALID_FIELD', 'The cursor is not one'],
  ['events?party=USA&party=IRN', 400, 'INVALID_FIELD', '"party" must be a single string.'],
  ['articles/none', 404, 'NOT_FOUND', 'There is no article "none".'],
  ['stances', 404, 'NOT_FOUND', 'There is no GET /api/v1/stances.'],
])('%s', async (path, status, code, detail) => {
  const answer = await api.get(path)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const problem = JSON.parse(answer.text)
  expect(problem).toMatchObject({
    type: 'about:blank',
    status,
    code,
    detail: expect.stringContaining(detail),
  })
  expect(problem.title).not.toBe('')
})

const JSON_TYPE = 'application/json'

test.each([
  ['empty text', '{"text":" "}', JSON_TYPE, 422, 'EMPTY_TEXT', 'The article has no text.'],
  ['no text', '{"title":"T"}', JSON_TYPE, 400, 'INVALID_FIELD', '"text" is missing.'],
  [
    '2 MB of text',
    `{"text":"${'a'.repeat(2e6)}"}`,
    JSON_TYPE,
    413,
    'TEXT_TOO_LONG',
    'The text has 2,000,000 characters',
  ],
  ['5 MB of text', `{"text":"${'a'.repeat(5e6)}"}`, JSON_TYPE, 413, 'TEXT_TOO_LONG', 'larger than 4 MB'],
  ['binary', new Uint8Array([0x7f, 0x45, 0, 1]), 'application/octet-stream', 415, 'NOT_TEXT', 'binary data'],
  ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), JSON_TYPE, 415, 'NOT_TEXT', 'not UTF-8'],
  ['binary in JSON', '{"text":"a\\u0000"}', JSON_TYPE, 415, 'NOT_TEXT', 'binary data'],
  ['invalid JSON', '{"text":', JSON_TYPE, 400, 'INVALID_JSON', 'The body is not valid JSON: '],
  ['no body', '', JSON_TYPE, 400, 'INVALID_JSON', 'The body is not valid JSON: '],
  ['a list', '[]', JSON_TYPE, 400, 'INVALID_FIELD', 'The input must be a single object.'],
  ['plain text', 'USA meets IRN.', 'text/plain', 415, 'UNSUPPORTED_FILE', 'Content-Type: application/json'],
  [
    'no date',
    '{"text":"a","publishedAt":"soon"}',
    JSON_TYPE,
    400,
    'INVALID_FIELD',
    '"publishedAt" must be a day',
  ],
  [
    'a date to come',
    '{"text":"a","publishedAt":"2027-01-01"}',
    JSON_TYPE,
    400,
    'INVALID_FIELD',
    'lies in the future',
  ],
  ['no address', '{"text":"a","url":"x"}', JSON_TYPE, 400, 'INVALID_FIELD', '"url" must be a full address'],
])('%s', async (_, body, type, status, code, detail) => {
  const answer = await api.app.request('/api/v1/articles', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })
  expect(answer.status).toBe(status)
  expect(await answer.json()).toMatchObject({ status, code, detail: expect.stringContaining(detail) })
  expect((await api.json('health')).articles).toBe(3)
})

test('what fails inside is logged and not shown', async () => {
  const broken = await testApp()
  await broken.store.close()
  const answer = await broken.get('health')
  expect(answer.status).toBeGreaterThanOrEqual(500)
  expect(answer.text).not.toMatch(/sqlite|driver|destroyed|node_modules/i)
  expect(broken.errors).toHaveLength(1)
})
