import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

const opened = (content: Buffer) =>
  new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(content, { lazyEntries: true }, (error, zip) => (zip ? resolve(zip) : reject(error))),
  )

const contentOf = (zip: ZipFile, entry: Entry) =>
  new Promise<Buffer>((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => {
      if (!stream) return reject(error)
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => resolve(Buffer.concat(parts)))
      stream.on('error', reject)
    }),
  )

/** The files of a ZIP by name. The reader checks sizes and sums; what does not fit is an error. */
export async function unzip(content: Buffer): Promise<Map<string, Buffer>> {
  const zip = await opened(content)
  const files = new Map<string, Buffer>()
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      contentOf(zip, entry).then((file) => {
        files.set(entry.fileName, file)
        zip.readEntry()
      }, reject)
    })
    zip.on('end', () => resolve(files))
    zip.on('error', reject)
    zip.readEntry()
  })
}
