import type { OpenAPIHono } from '@hono/zod-openapi'
import { DOCS_STYLE, docsPage } from '../render/docs-page.ts'
import { VERSION } from '../version.ts'

const INFO = {
  openapi: '3.1.0',
  info: {
    title: 'Dualtrack API',
    version: VERSION,
    description: 'Who talks, who threatens, day by day, with the sentence behind every point.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
}

/** Adds the API's description under `base`: `openapi.json` for machines, `docs` to read offline. */
export function addDocs(app: OpenAPIHono, base: string): void {
  app.doc31(`${base}/openapi.json`, INFO)
  app.get(`${base}/docs`, (c) => c.html(docsPage(app.getOpenAPI31Document(INFO), base)))
  app.get(`${base}/docs.css`, (c) => c.body(DOCS_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
}
