/** What is needed of the runtime; the types of Node leave it out. */
const { Memory, Module, Instance } = (
  globalThis as unknown as {
    WebAssembly: {
      Memory: new (limits: { initial: number }) => WasmMemory
      Module: new (bytes: Uint8Array) => object
      Instance: new (module: object, imports: object) => { exports: { run: () => number } }
    }
  }
).WebAssembly

/** A memory that code and program share. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer
}

const PAGE = 65_536

/** A memory of at least so many bytes, all 0. */
export const memoryOf = (bytes: number): WasmMemory => new Memory({ initial: Math.ceil(bytes / PAGE) })

/** Bytes of WebAssembly code: instructions one after the other. */
export type Code = readonly number[]

/** Unsigned LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  do {
    const low = rest & 0x7f
    rest >>>= 7
    bytes.push(rest === 0 ? low : low | 0x80)
  } while (rest !== 0)
  return bytes
}

/** Signed LEB128 of a 32-bit integer. */
export function signed(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value | 0; ; rest >>= 7) {
    const low = rest & 0x7f
    const last = rest >> 6 === 0 || rest >> 6 === -1
    bytes.push(last ? low : low | 0x80)
    if (last) return bytes
  }
}

const simd = (code: number, ...rest: readonly number[]): number[] => [0xfd, ...unsigned(code), ...rest]

/** The instructions that the scorers need, by their names in the WebAssembly specification. */
export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number): Code => [0x21, ...unsigned(local)]
export const tee = (local: number): Code => [0x22, ...unsigned(local)]
export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  load: (offset: number): Code => [0x28, 2, ...unsigned(offset)],
  store: (offset: number): Code => [0x36, 2, ...unsigned(offset)],
  add: [0x6a],
  sub: [0x6b],
  mul: [0x6c],
  or: [0x72],
  and: [0x71],
  xor: [0x73],
  shl: [0x74],
  shrS: [0x75],
  shrU: [0x76],
  eq: [0x46],
  ltS: [0x48],
  ltU: [0x49],
  gtS: [0x4a],
  geS: [0x4e],
} as const
export const select: Code = [0x1b]
export const v128 = {
  load: (offset: number): Code => simd(0x00, 4, ...unsigned(offset)),
  zero: simd(0x0c, ...new Array<number>(16).fill(0)),
  bitselect: simd(0x52),
}
export const i16x8 = {
  abs: simd(0x80),
  mul: simd(0x95),
  extendLow: simd(0x87),
  extendHigh: simd(0x88),
}
export const i32x4 = {
  const: (lanes: readonly number[]): Code => simd(0x0c, ...new Uint8Array(Int32Array.from(lanes).buffer)),
  add: simd(0xae),
  gtS: simd(0x3b),
  extendLow: simd(0xa7),
  extendHigh: simd(0xa8),
  lane: (lane: number): Code => simd(0x1b, lane),
}

/** Repeats the code while it leaves something other than 0 on the stack. */
export const loop = (code: Code): Code => [0x03, 0x40, ...code, 0x0d, 0, 0x0b]

const I32 = 0x7f
const V128 = 0x7b

const sized = (bytes: Code): Code => [...unsigned(bytes.length), ...bytes]
const section = (id: number, bytes: Code): Code => [id, ...sized(bytes)]
const text = (name: string): Code => sized(Array.from(name, (c) => c.charCodeAt(0)))

/**
 * A function without parameters that gives an integer and works on `memory`. Its locals are 32-bit integers from 0 on,
 * then 128-bit vectors.
 */
export function functionOf(
  memory: WasmMemory,
  locals: { readonly i32: number; readonly v128: number },
  code: Code,
): () => number {
  const body = [2, ...unsigned(locals.i32), I32, ...unsigned(locals.v128), V128, ...code, 0x0b]
  const bytes = [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 1, I32]),
    ...section(2, [1, ...text('js'), ...text('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('run'), 0, 0]),
    ...section(10, [1, ...sized(body)]),
  ]
  return new Instance(new Module(Uint8Array.from(bytes)), { js: { memory } }).exports.run
}
