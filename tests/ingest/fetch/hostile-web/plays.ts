import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import type { Play } from './raw-server.ts'

type Fields = Readonly<Record<string, string | number>>

const head = (status: string, fields: Fields) => {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status}\r\nConnection: close\r\n${lines.join('')}\r\n`
}

/** A whole answer. Its length is right unless `fields` says otherwise. */
export const answer =
  (status: string, fields: Fields = {}, body: string | Uint8Array = ''): Play =>
  (socket) => {
    socket.write(head(status, { 'Content-Length': Buffer.byteLength(body), ...fields }))
    socket.end(body)
  }

/** The first words, then `more` again and again until the other side has had enough. */
const again =
  (first: string, more: string, everyMs: number): Play =>
  (socket) => {
    socket.write(first)
    const timer = setInterval(() => socket.write(more), everyMs)
    socket.on('close', () => clearInterval(timer))
  }

/** The first words, then `more` as fast as it is taken. */
const flood =
  (first: string, more: string): Play =>
  (socket) => {
    const pour = () => {
      while (!socket.destroyed && socket.write(more));
    }
    socket.on('drain', pour).write(first)
    pour()
  }

const say =
  (words: string): Play =>
  (socket) =>
    socket.end(words)

export const redirect = (location: string, status = '302 Found') => answer(status, { Location: location })

const packed = (coding: string, body: Uint8Array) => answer('200 OK', { 'Content-Encoding': coding }, body)

const NOTHING = Buffer.alloc(8 * 1024 * 1024)
const TEXT = Buffer.from('Ministers met in the capital.')

export const PLAYS: Readonly<Record<string, Play>> = {
  '/plain': answer('200 OK', { ETag: '"1"', 'Content-Type': 'text/html' }, TEXT),
  '/silent': () => {},
  '/hangs-up': (socket) => socket.end(),
  '/reset': (socket) => socket.resetAndDestroy(),
  '/reset-in-body': (socket) => {
    socket.write(head('200 OK', { 'Content-Length': 100 }))
    setTimeout(() => socket.resetAndDestroy(), 20)
  },
  '/slow-headers': again('HTTP/1.1 200 OK\r\n', 'X-More: 1\r\n', 100),
  '/slow-body': again(head('200 OK', { 'Content-Length': 1000 }), '.', 100),
  '/stalls': (socket) => socket.write(`${head('200 OK', { 'Content-Length': 1000 })}half of it`),
  '/early-hints': again('', 'HTTP/1.1 103 Early Hints\r\n\r\n', 20),
  '/endless-headers': flood('HTTP/1.1 200 OK\r\n', `X-More: ${'x'.repeat(1000)}\r\n`),
  '/endless-body': flood(head('200 OK', {}), 'x'.repeat(10_000)),
  '/endless-chunks': flood(
    head('200 OK', { 'Transfer-Encoding': 'chunked' }),
    `3e8\r\n${'x'.repeat(1000)}\r\n`,
  ),
  '/endless-trailers': flood(
    `${head('200 OK', { 'Transfer-Encoding': 'chunked' })}0\r\n`,
    `X-More: ${'x'.repeat(1000)}\r\n`,
  ),
  '/claims-terabytes': say(head('200 OK', { 'Content-Length': 1e13 })),
  '/too-short': answer('200 OK', { 'Content-Length': 1000 }, TEXT),
  '/too-long': answer('200 OK', { 'Content-Length': 9 }, TEXT),
  '/two-lengths': say('HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 9\r\n\r\nabcd'),
  '/length-and-chunks': answer('200 OK', { 'Transfer-Encoding': 'chunked' }, '4\r\nabcd\r\n0\r\n\r\n'),
  '/not-http': say('SSH-2.0-OpenSSH_9.6\r\n'),
  '/no-location': answer('302 Found'),
  '/loop': redirect('/loop'),
  '/ping': redirect('/pong', '301 Moved Permanently'),
  '/pong': redirect('/ping', '301 Moved Permanently'),
  '/to-file': redirect('file:///etc/hostname'),
  '/to-data': redirect('data:text/plain,hello'),
  '/to-ftp': redirect('ftp://hostile.test/feed'),
  '/to-password': redirect('http://name:secret@hostile.test/feed'),
  '/to-nonsense': redirect('http://[::1'),
  '/moved': redirect('/plain', '301 Moved Permanently'),
  '/moved-308': redirect('/moved', '308 Permanent Redirect'),
  '/moved-then-elsewhere': redirect('/elsewhere', '301 Moved Permanently'),
  '/elsewhere': redirect('/plain'),
  '/elsewhere-then-moved': redirect('/moved'),
  '/moved-to-nothing': redirect('/gone', '301 Moved Permanently'),
  '/gzip': packed('gzip', gzipSync(TEXT)),
  '/deflate': packed('deflate', deflateSync(TEXT)),
  '/deflate-raw': packed('deflate', deflateRawSync(TEXT)),
  '/brotli': packed('br', brotliCompressSync(TEXT)),
  '/gzip-bomb': packed('gzip', gzipSync(NOTHING)),
  '/gzip-in-gzip-bomb': packed('gzip, gzip', gzipSync(gzipSync(NOTHING))),
  '/deflate-bomb': packed('deflate', deflateSync(NOTHING)),
  '/brotli-bomb': packed('br', brotliCompressSync(NOTHING)),
  '/ten-times-gzip': packed(Array(10).fill('gzip').join(', '), gzipSync(TEXT)),
  '/gzip-cut-off': packed('gzip', gzipSync(TEXT).subarray(0, -12)),
  '/false-gzip': packed('gzip', TEXT),
  '/unknown-coding': packed('zstd', TEXT),
  '/not-modified': (socket, request) => {
    const known = request.headers.get('if-none-match') === '"1"'
    answer(known ? '304 Not Modified' : '200 OK', {}, known ? '' : TEXT)(socket, request)
  },
  '/gone': answer('410 Gone', {}, 'The feed has ended.'),
  '/missing': answer('404 Not Found', {}, 'No such page.'),
  '/busy': answer('429 Too Many Requests', { 'Retry-After': 120 }),
  '/closed': answer('503 Service Unavailable', { 'Retry-After': 999_999_999_999 }),
  '/broken': flood(head('500 Internal Server Error', {}), 'x'.repeat(10_000)),
}
