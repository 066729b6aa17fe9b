import { isUtf8 } from 'node:buffer'

export type TextKind = 'xml' | 'html' | 'text'

export interface DecodedText {
  text: string
  /** The WHATWG name of the character set that the bytes were read in. */
  charset: string
}

interface DecodeOptions {
  kind: TextKind
  /** The `Content-Type` header, where there is one. */
  contentType?: string | null
}

/** How far a declaration is looked for. HTML asks for it in the first 1,024 bytes; pages are laxer. */
const HEAD_BYTES = 4096

/** One byte a character: almost any bytes are text in these, so a label alone proves little. */
const SINGLE_BYTE_LATIN = new Set(['windows-1252', 'iso-8859-15'])

/** The name by which TextDecoder knows `label`; null when it does not. */
function charsetOf(label: string | undefined): string | null {
  if (label === undefined) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** UTF-16 without a mark, told by the zero byte beside the first "<" or letter. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4) return null
  const [a, b, c, d] = bytes
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be'
  return a !== 0 && b === 0 && c !== 0 && d === 0 ? 'utf-16le' : null
}

function marked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null
}

const DECLARATIONS: Readonly<Record<TextKind, RegExp | null>> = {
  xml: /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']\s*([\w.:-]+)/i,
  html: /<meta[^>]{1,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i,
  text: null,
}

/** What the text says of itself. A text read byte by byte so far is no UTF-16, whatever it says. */
function declared(bytes: Uint8Array, kind: TextKind): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  const own = DECLARATIONS[kind]?.exec(head) ?? (kind === 'html' ? DECLARATIONS.xml?.exec(head) : null)
  const charset = charsetOf(own?.[1])
  return charset?.startsWith('utf-16') ? 'utf-8' : charset
}

const headerCharset = (contentType: string) => /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1]

function decodes(bytes: Uint8Array, charset: string): boolean {
  if (charset === 'utf-8') return isUtf8(bytes)
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The first of the named sets that the bytes are valid in; the first at all when none is. */
function decide(bytes: Uint8Array, { kind, contentType }: DecodeOptions): string {
  const certain = marked(bytes) ?? unmarkedUtf16(bytes)
  if (certain !== null) return certain
  const named = [charsetOf(headerCharset(contentType ?? '')), declared(bytes, kind)]
  const candidates = named.filter((charset) => charset !== null)
  const found = candidates.find((charset) => decodes(bytes, charset))
  if (found !== undefined && !SINGLE_BYTE_LATIN.has(found)) return found
  if (isUtf8(bytes)) return 'utf-8'
  return found ?? candidates.find((charset) => charset !== 'utf-8') ?? 'windows-1252'
}

/**
 * Bytes as text, in the character set that byte order mark, header, XML declaration or `<meta>` name, in this order.
 * A set that the bytes are not valid in is passed over; without any it is UTF-8, or Windows-1252 when they are no UTF-8.
 * Bytes that are valid UTF-8 are that, even where a server says Latin-1, as many say of everything.
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions): DecodedText {
  const charset = decide(bytes, options)
  return { text: new TextDecoder(charset).decode(bytes), charset }
}
