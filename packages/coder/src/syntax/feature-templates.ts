import { mix } from './hash.ts'

/**
 * Templates of hashed features over named values. They are compiled into a list of steps, each of which mixes two
 * registers into the next one, so that what several templates share is mixed once, and all in one short loop.
 */
export interface FeatureTemplates {
  /** Working memory: the values come first, in the order of their numbers; whoever writes features sets them. */
  readonly registers: Int32Array
  readonly values: number
  /** Registers that each step mixes: two numbers a step. */
  readonly steps: Uint8Array
  /** Register of each feature. */
  readonly features: Uint8Array
}

const TOKEN = /[()]|[^\s()]+/g

/**
 * Compiles templates over values, given as name → number from 0. A template names values: `a b c` stands for
 * mix(mix(a, b), c), `a (b c)` for mix(a, mix(b, c)).
 */
export function compileTemplates(
  values: Readonly<Record<string, number>>,
  templates: readonly string[],
): FeatureTemplates {
  const count = Object.keys(values).length
  const known = new Map<string, number>()
  const steps: number[] = []
  const mixed = (left: number, right: number): number => {
    const pair = `${left} ${right}`
    const register = known.get(pair) ?? count + known.size
    if (!known.has(pair)) steps.push(left, right)
    known.set(pair, register)
    return register
  }
  const read = (tokens: string[]): number => {
    let register = -1
    for (let token = tokens.shift(); token !== undefined && token !== ')'; token = tokens.shift()) {
      const next = token === '(' ? read(tokens) : (values[token] as number)
      register = register < 0 ? next : mixed(register, next)
    }
    return register
  }
  const features = templates.map((template) => read(template.match(TOKEN) ?? []))
  return {
    registers: new Int32Array(count + known.size),
    values: count,
    steps: Uint8Array.from(steps),
    features: Uint8Array.from(features),
  }
}

/** Writes the features of the values in the registers, each mixed with its number from 1; returns how many there are. */
export function writeFeatures(templates: FeatureTemplates, out: Int32Array): number {
  const { steps, features, registers } = templates
  const end = steps.length
  const count = features.length
  let next = templates.values
  for (let s = 0; s < end; s += 2) {
    const left = registers[steps[s] as number] as number
    const right = registers[steps[s + 1] as number] as number
    registers[next++] = mix(left, right)
  }
  for (let f = 0; f < count; f++) out[f] = mix(registers[features[f] as number] as number, f + 1)
  return count
}
