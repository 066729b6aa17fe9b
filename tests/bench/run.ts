import { coded } from './figures/coded.ts'
import { coding } from './figures/coding.ts'
import { type Bench, type Figure, machine, tableOf } from './figures/figure.ts'
import { imports } from './figures/importing.ts'
import { hasReuters, REUTERS } from './figures/reuters.ts'
import { threads } from './figures/threads.ts'

/**
 * All figures of docs/performance.md in one table: `pnpm bench [ROUNDS] [NAME…]`. What a figure is compared with is
 * measured in the same run.
 */
const BENCHES: Readonly<Record<string, Bench>> = { coding, threads, coded, imports }

const ROUNDS = 5

const say = (line: string) => process.stdout.write(`${line}\n`)

async function run(rounds: number, names: readonly string[]): Promise<void> {
  const figures: Figure[] = []
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue
    process.stderr.write(`${name}: ${bench.about}\n`)
    figures.push(...(await bench.run(rounds)))
  }
  say(`${machine()}. Medians of ${rounds}.\n`)
  say(tableOf(figures))
}

const args = process.argv.slice(2)
const unknown = args.find((arg) => !/^\d+$/.test(arg) && !Object.hasOwn(BENCHES, arg))
if (unknown !== undefined) say(`There is no "${unknown}". There are: ${Object.keys(BENCHES).join(', ')}.`)
else if (!hasReuters()) say(`Skipped: ${REUTERS} is not there.`)
else
  await run(
    Number(args.find((arg) => /^\d+$/.test(arg)) ?? ROUNDS),
    args.filter((arg) => !/^\d+$/.test(arg)),
  )
