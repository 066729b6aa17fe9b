import { z } from '@hono/zod-openapi'
import { html } from 'hono/html'

const parameterSchema = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  description: z.string().default(''),
  schema: z.object({
    enum: z.array(z.string()).optional(),
    default: z.unknown().optional(),
    example: z.unknown().optional(),
  }),
})
type Parameter = z.output<typeof parameterSchema>

const operationSchema = z.object({
  summary: z.string(),
  description: z.string().default(''),
  parameters: z.array(parameterSchema).default([]),
  requestBody: z
    .object({ content: z.record(z.string(), z.object({ example: z.unknown().optional() })) })
    .optional(),
  responses: z.record(z.string(), z.object({ description: z.string() })),
})
type Operation = z.output<typeof operationSchema>

/** The parts of an OpenAPI document that the page shows. */
const documentSchema = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
})

type Html = ReturnType<typeof html>

/** Text in which `names` between backticks are shown as code. */
const prose = (text: string) =>
  text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))

/** A request that can be tried: the required parameters with their examples, or else the first one of the query. */
function exampleUrl(path: string, parameters: readonly Parameter[]): string {
  const needed = parameters.filter(({ required }) => required)
  const inPath = needed.filter((parameter) => parameter.in === 'path')
  const filled = inPath.reduce(
    (url, part) => url.replace(`{${part.name}}`, String(part.schema.example)),
    path,
  )
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const required = query.filter((parameter) => parameter.required)
  const pairs = (required.length > 0 ? required : query.slice(0, 1)).map(
    (parameter) => `${parameter.name}=${parameter.schema.example}`,
  )
  return pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled
}

function parameterRow(parameter: Parameter): Html {
  const { name, required, schema } = parameter
  const standard = required ? 'required' : (schema.default ?? '')
  return html`<tr>
    <td><code>${name}</code></td>
    <td>${prose(parameter.description)}
      ${schema.enum ? html`<br />One of ${schema.enum.map((value) => html`<code>${value}</code> `)}` : ''}</td>
    <td>${standard}</td>
    <td><code>${schema.example ?? ''}</code></td>
  </tr>`
}

function parameterTable(parameters: readonly Parameter[]): Html | string {
  if (parameters.length === 0) return ''
  return html`<table>
    <thead><tr><th>Parameter</th><th>Meaning</th><th>Default</th><th>Example</th></tr></thead>
    <tbody>${parameters.map(parameterRow)}</tbody>
  </table>`
}

/** An example of what is sent; null for a route that takes no body. */
function exampleBody({ requestBody }: Operation): string | null {
  const examples = Object.values(requestBody?.content ?? {}).map(({ example }) => example)
  const example = examples.find((given) => given !== undefined)
  if (example === undefined) return null
  return typeof example === 'string' ? example : JSON.stringify(example, null, 2)
}

function operation(method: string, path: string, about: Operation): Html {
  const parameters = about.parameters
  const url = exampleUrl(path, parameters)
  const body = exampleBody(about)
  const responses = Object.entries(about.responses)
  return html`<section>
    <h2><code>${method.toUpperCase()} ${path}</code></h2>
    <p><strong>${prose(about.summary)}.</strong> ${prose(about.description)}</p>
    ${parameterTable(parameters)}
    ${method === 'get' ? html`<p>Try: <a href="${url}">${url}</a></p>` : ''}
    ${body === null ? '' : html`<p>Body:</p><pre>${body}</pre>`}
    <ul>${responses.map(([status, { description }]) => html`<li><code>${status}</code> ${prose(description)}</li>`)}</ul>
  </section>`
}

/** The API's document as a page that needs nothing from elsewhere and no script. */
export function docsPage(document: unknown, base: string): Html {
  const { info, paths } = documentSchema.parse(document)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, about]) => operation(method, path, about)),
  )
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${info.title}</title>
    <link rel="stylesheet" href="${base}/docs.css" />
  </head>
  <body>
    <main>
      <h1>${info.title} <small>${info.version}</small></h1>
      <p>${info.description}</p>
      <p>For programs: <a href="${base}/openapi.json">openapi.json</a> (OpenAPI 3.1). Refusals are
        <code>application/problem+json</code>; their <code>detail</code> says what to do.</p>
      ${operations}
    </main>
  </body>
</html>`
}

/** The page's style. */
export const DOCS_STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 1rem }
section { border-top: 1px solid #8886; margin-top: 2rem }
table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto }
th, td { text-align: start; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #8884 }
code, pre { font: .92em ui-monospace, monospace }
pre { padding: .8rem; background: #8882; overflow-x: auto }
`
