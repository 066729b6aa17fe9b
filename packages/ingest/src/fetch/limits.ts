/** What one fetch may cost, whatever the other side does. */
export interface Limits {
  redirects: number
  headerBytes: number
  /** As sent, and as unpacked. */
  encodedBytes: number
  decodedBytes: number
  connectMs: number
  /** Without a byte of the answer. */
  silentMs: number
  /** From the first lookup to the last byte, over all redirects. */
  totalMs: number
}

const MIB = 1024 * 1024

export const LIMITS: Limits = {
  redirects: 5,
  headerBytes: 32 * 1024,
  encodedBytes: 10 * MIB,
  decodedBytes: 20 * MIB,
  connectMs: 10_000,
  silentMs: 15_000,
  totalMs: 30_000,
}
