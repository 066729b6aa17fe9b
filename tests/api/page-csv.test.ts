import { expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const { app } = await testApp()
const get = async (path: string) => {
  const response = await app.request(path)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

test.each([
  ['/stance.csv', 'stance.csv?party=USA,IRN'],
  ['/stance.csv?party=USA&measure=net&layout=both&open=USA.2026-02-01', 'stance.csv?party=USA'],
  ['/stance.csv?pair=USA-IRN&party=QAT&compare=previous', 'stance.csv?pair=USA-IRN&compare=previous'],
  ['/stance.csv?party=GULF&counterpart=IRN&bucket=week', 'stance.csv?party=GULF&counterpart=IRN&bucket=week'],
  ['/stance.csv?party=USA&excel=1', 'stance.csv?party=USA&excel=1'],
  ['/dyads.csv', 'dyads.csv?top=20'],
  ['/dyads.csv?top=2&order=net&open=USA-IRN', 'dyads.csv?top=2'],
  ['/map.csv?measure=threat&region=europe&window=7', 'map.csv?window=7'],
  ['/mediators.csv?party=USA&open=OMN-USA', 'mediators.csv?party=USA'],
  ['/events.csv?party=USA&unheard=of', 'events.csv?party=USA'],
  ['/articles.csv?q=&party=USA', 'articles.csv?party=USA'],
])('%s holds the rows of %s', async (page, route) => {
  const [shown, asked] = [await get(page), await get(`/api/v1/${route}`)]
  expect(asked.status).toBe(200)
  expect(shown.text).toBe(asked.text)
  expect(shown.headers.get('content-disposition')).toBe(asked.headers.get('content-disposition'))
})

test.each(['/stance.csv?party=', '/stance.csv?party=XXX', '/stance.csv?bucket=year'])(
  '%s is refused as the API would',
  async (page) => {
    const { status, headers } = await get(page)
    expect(status).toBe(400)
    expect(headers.get('content-type')).toContain('application/problem+json')
  },
)
