import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { ArticleInput, ColumnMapping, DualtrackError, ImportFormat } from '@dualtrack/domain'
import { linesOf, parseJsonLine } from '@dualtrack/ingest'

export interface FileFormat {
  format: Exclude<ImportFormat, 'url'>
  gzip: boolean
}
export function fileFormat(name: string): FileFormat | null {
  const m = /\.(txt|md|html|jsonl|csv|tsv)(\.gz)?$/.exec(name)
  return m ? { format: m[1] as FileFormat['format'], gzip: m[2] !== undefined } : null
}
type Item = { row: number } & ({ input: ArticleInput } | { error: DualtrackError })
export async function* readItems(
  chunks: AsyncIterable<Uint8Array>,
  { format, gzip }: FileFormat & { name: string; fetchedAt: string; mapping?: ColumnMapping },
): AsyncGenerator<Item> {
  const src = gzip ? Readable.from(chunks).pipe(createGunzip()) : chunks
  if (format !== 'jsonl') {
    let t = ''
    for await (const c of src) t += Buffer.from(c).toString()
    yield { row: 1, input: { text: t } }
    return
  }
  for await (const lines of linesOf(src))
    for (const line of lines) {
      if (line.fault === null && line.text.trim() === '') continue
      try {
        if (line.fault) throw line.fault
        yield { row: line.number, input: parseJsonLine(line.text) }
      } catch (error) {
        yield { row: line.number, error: error as DualtrackError }
      }
    }
}
export async function previewTable(chunks: AsyncIterable<Uint8Array>, _format: string) {
  let t = ''
  for await (const c of chunks) t += Buffer.from(c).toString()
  const [h = '', ...r] = t.trim().split('\n')
  const columns = h.split(',')
  return {
    columns,
    mapping: { text: columns[0] ?? '' } as ColumnMapping | null,
    rows: r.slice(0, 5).map((l) => Object.fromEntries(l.split(',').map((v, i) => [columns[i], v]))) as Record<
      string,
      string
    >[],
  }
}
