import { memoryOf, type WasmMemory } from './assembler.ts'

/** A trained linear classifier over the features of its templates. */
export interface Scorer {
  /** Where the values of the templates are set before a class is asked for. */
  readonly values: Int32Array
  /** The class of highest score for the values as they are; the first one wins a tie. */
  readonly best: () => number
}

/** Where the addresses of rows are kept, after the values; and where the rows themselves begin. */
export const ADDRESSES = 1024
export const ROWS = 2048

/** A memory that holds the rows, with what comes before them. */
export function memoryFor(rows: Int8Array | Int32Array): WasmMemory {
  const memory = memoryOf(ROWS + rows.byteLength)
  new Uint8Array(memory.buffer, ROWS).set(new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength))
  return memory
}
