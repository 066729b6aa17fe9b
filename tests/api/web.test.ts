import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createApp } from '../../apps/api/app.ts'
import { testApp } from '../support/test-app.ts'

async function builtApp() {
  const web = await mkdtemp(join(tmpdir(), 'dualtrack-web-'))
  await mkdir(join(web, 'assets'))
  await writeFile(join(web, 'index.html'), '<html><head></head><body>The app</body></html>')
  await writeFile(join(web, 'favicon.svg'), '<svg/>')
  await writeFile(join(web, 'assets', 'main-abc123.js'), 'export {}')
  await writeFile(join(web, 'assets', 'long-def456.js'), 'export const a = 1\n'.repeat(200))
  const { deps } = await testApp([])
  return createApp({ ...deps, web })
}

test('files are served, hashed ones for ever', async () => {
  const app = await builtApp()
  const asset = await app.request('/assets/main-abc123.js')
  expect(asset.status).toBe(200)
  expect(asset.headers.get('content-type')).toContain('javascript')
  expect(asset.headers.get('cache-control')).toContain('immutable')
  const packed = await app.request('/assets/long-def456.js', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  const icon = await app.request('/favicon.svg')
  expect(icon.headers.get('content-type')).toContain('svg')
  expect(icon.headers.get('cache-control')).toBe('no-cache')
  expect((await app.request('/assets/gone.js')).status).toBe(404)
})

test.each(['/', '/index.html', '/article/a%20b', '/?party=USA'])(
  'the app answers %s with its page',
  async (path) => {
    const page = await (await builtApp()).request(path)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('The app')
  },
)

test('the page carries the nonce that its policy names, a new one each time', async () => {
  const app = await builtApp()
  const nonces: string[] = []
  for (const path of ['/', '/method']) {
    const page = await app.request(path)
    const [, nonce = 'none'] = /property="csp-nonce" nonce="([^"]+)"/.exec(await page.text()) ?? []
    expect(page.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`)
    nonces.push(nonce)
  }
  expect(nonces[0]).not.toBe(nonces[1])
})

test('nothing outside the folder is served', async () => {
  const app = await builtApp()
  for (const path of ['/../package.json', '/..%2f..%2fetc%2fpasswd', '/assets/..%2f..%2fpackage.json']) {
    expect(await (await app.request(path)).text()).not.toMatch(/root:|"name"/)
  }
})

test('a web app that is not built is told', async () => {
  const { app } = await testApp([])
  const page = await app.request('/')
  expect(page.status).toBe(503)
  expect(await page.text()).toContain('build')
})
