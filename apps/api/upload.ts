import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { DualtrackError } from '@dualtrack/domain'
import { Busboy } from '@fastify/busboy'

/** Largest file that is taken in. */
const MAX_FILE_BYTES = 8 * 1024 ** 3

const noFile = () =>
  new DualtrackError('INVALID_FIELD', 'The form has no file. Send one in the field "file".', {
    field: 'file',
  })

const tooLarge = () =>
  new DualtrackError(
    'TEXT_TOO_LONG',
    `The file is larger than ${MAX_FILE_BYTES / 1024 ** 3} GB. Use \`dualtrack ingest\`.`,
    { field: 'file' },
  )

/** The bytes of a file, up to the largest that is taken. */
async function* limited(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of file) {
    bytes += chunk.length
    if (bytes > MAX_FILE_BYTES) throw tooLarge()
    yield chunk
  }
}

/**
 * Hands the file in the field "file" of a multipart form to `take` as it arrives: memory holds a chunk of it.
 * Throws INVALID_FIELD when the form has none or cannot be read, TEXT_TOO_LONG, and what `take` throws.
 */
export async function takeUpload<Taken>(
  request: Request,
  take: (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<Taken>,
): Promise<Taken> {
  const { body } = request
  if (body === null) throw noFile()
  const form = new Busboy({ headers: { 'content-type': request.headers.get('content-type') ?? '' } })
  const source = Readable.fromWeb(body as ReadableStream<Uint8Array>)
  return new Promise<Taken>((resolve, reject) => {
    let file: Readable | undefined
    /** What still arrives is read and thrown away: the sender hears the answer after it has sent all. */
    const refuse = (error: unknown) => {
      reject(error)
      source.unpipe(form)
      source.resume()
    }
    const broken = () => {
      const error = new DualtrackError('INVALID_FIELD', 'The form is incomplete, or no multipart form.')
      file?.destroy(error)
      refuse(error)
    }
    form.on('file', (field, stream, name) => {
      stream.on('error', broken)
      if (field !== 'file' || file !== undefined) return void stream.resume()
      file = stream
      take(name, limited(stream)).then(resolve, refuse)
    })
    form.on('finish', () => file ?? refuse(noFile()))
    form.on('error', broken)
    source.on('error', broken)
    source.pipe(form)
  })
}
