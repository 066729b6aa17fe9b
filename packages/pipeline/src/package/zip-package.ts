import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { descriptorOf, type PackageFacts } from './descriptor.ts'
import { packageReadme } from './package-readme.ts'
import type { PackageTable } from './package-tables.ts'
import { writing } from './written-table.ts'

/**
 * A data package as a ZIP file, made as it is read: memory holds no table. The tables come first, so that
 * `datapackage.json` and `README.md`, which are written last, can say how long each is and give its hash.
 * A table that fails breaks the stream off.
 */
export function zipPackage(facts: PackageFacts, tables: readonly PackageTable[]): Readable {
  const zip = new ZipFile()
  const mtime = new Date(facts.created)
  const files = tables.map(writing)
  const fail = (error: Error) => void (zip.outputStream as Readable).destroy(error)
  zip.on('error', fail)
  for (const { path, content } of files) {
    zip.addReadStreamLazy(path, { mtime }, (give) => give(null, Readable.from(content())))
  }
  let written: ReturnType<(typeof files)[number]['written']>[] | undefined
  const described = () => {
    written ??= files.map((file) => file.written())
    return written
  }
  const last = [
    ['datapackage.json', () => `${JSON.stringify(descriptorOf(facts, described()), null, 2)}\n`],
    ['README.md', () => packageReadme(facts, described())],
  ] as const
  for (const [path, textOf] of last) {
    zip.addReadStreamLazy(path, { mtime }, (give) => {
      try {
        give(null, Readable.from([Buffer.from(textOf())]))
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)))
      }
    })
  }
  zip.end()
  return zip.outputStream as Readable
}
