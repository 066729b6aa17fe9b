import type { FeatureTemplates } from '../feature-templates.ts'
import { MIX, rightPart } from '../hash.ts'
import { type Code, get, i32, set, tee } from './assembler.ts'

/** Code that leaves the row of each feature, in the order of the templates; and how many locals it uses. */
export interface TemplateCode {
  /** Reads the values and works out what the features share. */
  readonly before: Code
  /** Leaves the number of the row of feature `f` on the stack. */
  readonly row: (f: number) => Code
  readonly locals: number
}

/** Leaves mix's last steps of the integer on the stack. */
const finish = (scratch: number): Code => [
  ...tee(scratch),
  ...get(scratch),
  ...i32.const(15),
  ...i32.shrU,
  ...i32.xor,
  ...tee(scratch),
  ...i32.const(MIX.last),
  ...i32.mul,
  ...get(scratch),
  ...i32.const(13),
  ...i32.shrU,
  ...i32.xor,
]

/**
 * Templates as straight code: `mix` is written out, and the half of it that hangs on one register only is worked out
 * once for each register. The values stand at the beginning of the memory; with `last`, that one is mixed in at the end.
 */
export function templateCode(templates: FeatureTemplates, bits: number, last?: number): TemplateCode {
  const { values, steps, features } = templates
  let locals = 0
  const scratch = locals++
  const registers: number[] = []
  const before: number[] = []
  const halves = new Map<string, number>()
  const half = (side: 'left' | 'right', register: number): Code => {
    const key = `${side}${register}`
    const known = halves.get(key)
    if (known !== undefined) return get(known)
    const local = locals++
    halves.set(key, local)
    const [first, by] = side === 'left' ? MIX.left : MIX.right
    before.push(
      ...get(registers[register] as number),
      ...i32.const(first),
      ...(side === 'left' ? i32.xor : i32.add),
      ...i32.const(by),
      ...i32.mul,
      ...set(local),
    )
    return get(local)
  }
  for (let value = 0; value < values; value++) {
    registers.push(locals++)
    before.push(...i32.const(0), ...i32.load(4 * value), ...set(registers.at(-1) as number))
  }
  for (let s = 0; s < steps.length; s += 2) {
    const left = half('left', steps[s] as number)
    const right = half('right', steps[s + 1] as number)
    registers.push(locals++)
    before.push(...left, ...right, ...i32.xor, ...finish(scratch), ...set(registers.at(-1) as number))
  }
  const lefts = Array.from(features, (register) => half('left', register))
  const end = last === undefined ? [] : half('right', last)
  const again: Code = [
    ...i32.const(MIX.left[0]),
    ...i32.xor,
    ...i32.const(MIX.left[1]),
    ...i32.mul,
    ...end,
    ...i32.xor,
    ...finish(scratch),
  ]
  return {
    before,
    locals,
    row: (f) => [
      ...(lefts[f] as Code),
      ...i32.const(rightPart(f + 1)),
      ...i32.xor,
      ...finish(scratch),
      ...(last === undefined ? [] : again),
      ...i32.const(32 - bits),
      ...i32.shrU,
    ],
  }
}
