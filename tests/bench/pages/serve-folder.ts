import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

/** Files of a folder on the loopback interface. */
export async function serveFolder(folder: string) {
  const server = createServer(async (request, response) => {
    const path = normalize(request.url === '/' ? '/index.html' : (request.url ?? ''))
    const bytes = await readFile(join(folder, path)).catch(() => null)
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    if (bytes === null) response.writeHead(404).end()
    else response.writeHead(200, { 'Content-Type': type }).end(bytes)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() }
}
