import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A web server on the loopback interface whose answers the test sets by path. */
export async function webServer() {
  const answers = new Map<string, Answer>()
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    requests.push({ path, headers: request.headers })
    const answer = answers.get(path)
    if (answer === undefined) response.writeHead(404).end()
    else answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    url: (path: string) => `http://127.0.0.1:${port}${path}`,
    requests,
    /** What a path answers from now on. */
    on: (path: string, answer: Answer) => void answers.set(path, answer),
    /** A path that answers with a status, headers and a body. */
    serve: (path: string, body: string, headers: Record<string, string> = {}, status = 200) =>
      void answers.set(path, (_request, response) => response.writeHead(status, headers).end(body)),
    close: () => void server.close(),
  }
}
