import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'

export interface Request {
  path: string
  headers: ReadonlyMap<string, string>
}

/** Writes whatever it likes to a client that sent `request`. */
export type Play = (socket: Socket, request: Request) => void

const TLS_HANDSHAKE = 0x16

function requestOf(head: string): Request {
  const [line = '', ...fields] = head.split('\r\n')
  const headers = fields.map((field) => field.split(/:\s*(.*)/s, 2) as [string, string])
  return { path: line.split(' ')[1] ?? '', headers: new Map(headers) }
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

export interface OpenServer {
  port: number
  close(): void
}

/** A server that speaks TCP only, so that it can break every rule of HTTP. It plays what its table has for the path. */
export async function openRawServer(plays: Readonly<Record<string, Play>>): Promise<OpenServer> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => {}).on('close', () => open.delete(socket))
    let head = ''
    socket.on('data', (bytes) => {
      if (bytes[0] === TLS_HANDSHAKE) return socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
      head += bytes.toString('latin1')
      if (!head.includes('\r\n\r\n')) return
      const request = requestOf(head.slice(0, head.indexOf('\r\n\r\n')))
      head = ''
      plays[request.path]?.(socket, request)
    })
  })
  const port = await listen(server, '127.0.0.1', 0)
  const close = () => {
    server.close()
    for (const socket of open) socket.destroy()
  }
  return { port, close }
}

export interface Canary extends OpenServer {
  /** Connections, whatever was said over them. */
  hits: number
}

/** A server on the loopback addresses, IPv4 and (where there is one) IPv6, that must never be reached. */
export async function openCanary(): Promise<Canary> {
  const servers: Server[] = []
  const close = () => {
    for (const server of servers) server.close()
  }
  const canary: Canary = { port: 0, hits: 0, close }
  const watch = async (host: string) => {
    const server = createServer((socket) => {
      canary.hits++
      socket
        .on('error', () => {})
        .end('HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nsecret')
    })
    canary.port = await listen(server, host, canary.port)
    servers.push(server)
  }
  await watch('127.0.0.1')
  await watch('::1').catch(() => {})
  return canary
}
