import { createHash } from 'node:crypto'
import type { WrittenTable } from './descriptor.ts'
import { fieldOf } from './fields.ts'
import type { PackageTable } from './package-tables.ts'

/** The names in the first line of a CSV of ours: none of them is quoted. */
const namesIn = (chunk: string) => (/^[^\r\n]*/.exec(chunk)?.[0] ?? '').split(',')

/**
 * The bytes of a table as they are written, and, once they have all been read, what is to be said of the file.
 * Throws where a column is not described.
 */
export function writing({ name, description, opened }: PackageTable) {
  const sha = createHash('sha256')
  let bytes = 0
  let names: string[] | undefined
  async function* content(): AsyncGenerator<Buffer> {
    for await (const chunk of opened.chunks) {
      names ??= namesIn(chunk)
      const buffer = Buffer.from(chunk)
      sha.update(buffer)
      bytes += buffer.length
      yield buffer
    }
  }
  const written = (): WrittenTable => ({
    name,
    description,
    fields: (names ?? []).map(fieldOf),
    bytes,
    hash: sha.digest('hex'),
  })
  return { path: `${name}.csv`, content, written }
}
