import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { SecureHeadersVariables } from 'hono/secure-headers'

type Env = { Variables: SecureHeadersVariables }

const NOT_BUILT =
  'The web app is not built yet. Run `npx -y pnpm@10.34.9 build`, then start Dualtrack again.\n'

const NO_CACHE = 'no-cache'

/** A name with a content hash never changes what it names. */
const IMMUTABLE = 'public, max-age=31536000, immutable'

/** Says how long a good answer may be kept; an answer for which it has been said stays as it is. */
const cachedFor =
  (rule: string): MiddlewareHandler =>
  async (c, next) => {
    await next()
    if (c.res.ok && !c.res.headers.has('Cache-Control')) c.header('Cache-Control', rule)
  }

/** The web app's only page, with the nonce under which it may make style elements. */
function page(c: Context<Env>, folder: string) {
  const nonce = c.get('secureHeadersNonce') ?? ''
  const meta = `<meta property="csp-nonce" nonce="${nonce}" />`
  return c.html(readFileSync(join(folder, 'index.html'), 'utf8').replace('</head>', `${meta}</head>`))
}

/** The built web app: its files, and its page for every other address, which the app itself reads. */
export function webRoutes(folder: string) {
  const app = new Hono<Env>()
  if (!existsSync(join(folder, 'index.html'))) return app.get('*', (c) => c.text(NOT_BUILT, 503))
  return app
    .use(cachedFor(NO_CACHE))
    .use('/assets/*', compress())
    .use('/assets/*', cachedFor(IMMUTABLE))
    .get('/assets/*', serveStatic({ root: folder }))
    .get('/assets/*', (c) => c.text('Not found\n', 404))
    .get('/', (c) => page(c, folder))
    .get('/index.html', (c) => page(c, folder))
    .get('*', serveStatic({ root: folder }))
    .get('*', (c) => page(c, folder))
}
