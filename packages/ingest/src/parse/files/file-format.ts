import type { ImportFormat } from '@dualtrack/domain'

export interface FileFormat {
  format: Exclude<ImportFormat, 'url'>
  gzip: boolean
}

const FORMATS: Readonly<Record<string, FileFormat['format']>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
}

/** What a file holds, by the ending of its name; null for what cannot be read. */
export function fileFormat(name: string): FileFormat | null {
  const [, ending = '', gz] = /\.([a-z]+)(\.gz)?$/i.exec(name) ?? []
  const format = Object.hasOwn(FORMATS, ending.toLowerCase()) ? FORMATS[ending.toLowerCase()] : undefined
  return format === undefined ? null : { format, gzip: gz !== undefined }
}
