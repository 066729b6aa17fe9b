import { DualtrackError } from '@dualtrack/domain'

// C0 and C1 controls but for tab and line feed; also the byte order mark.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is what this file is for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g
const LONE_SURROGATES = /\p{Surrogate}/gu
const LINE_ENDS = /\r\n?/g

/** What has nothing to be taken out or put in order: most English text. */
const PLAIN = /^[\t\n -~]*$/

/** More than one such character in twenty means that the bytes never were text. */
const BINARY_SHARE = 0.05

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Throws NOT_TEXT when `text` is a binary file read as text. */
function refuseBinary(text: string): void {
  const odd = count(text, CONTROLS) + count(text, /\ufffd/g)
  if (text.includes('\0') || odd > text.length * BINARY_SHARE) {
    throw new DualtrackError('NOT_TEXT', 'This is binary data, not text. Send plain UTF-8 text.')
  }
}

/** Text that can be stored, whatever it was: see `cleanText`, which refuses binary data first. */
export function soundText(raw: string): string {
  if (PLAIN.test(raw)) return raw
  const lines = raw.includes('\r') ? raw.replace(LINE_ENDS, '\n') : raw
  const sound = lines.isWellFormed() ? lines : lines.replace(LONE_SURROGATES, '')
  return sound.replace(CONTROLS, '').normalize('NFC')
}

/** Text for a field of one line: sound, without white space around it, any within as one blank. */
export const soundLine = (raw: string): string => soundText(raw).replace(/\s+/g, ' ').trim()

/**
 * Text as it is stored and as offsets refer to it: Unicode NFC, line ends as LF,
 * without control characters (tab and LF stay) and lone surrogates.
 * Nothing is trimmed, so that clean text passes unchanged and offsets into it stay true.
 * Throws NOT_TEXT for binary data.
 */
export function cleanText(raw: string): string {
  if (PLAIN.test(raw)) return raw
  refuseBinary(raw)
  return soundText(raw)
}
