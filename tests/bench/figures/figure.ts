import { cpus, totalmem } from 'node:os'

/** One line of the results. */
export interface Figure {
  what: string
  /** The figure with its unit: "1,118 articles/s". */
  figure: string
  /** How it stands to the named limit, measured in the same run: "2.9 × wink-nlp"; empty where there is none. */
  ratio: string
  /** What is aimed at; empty where nothing is. */
  target: string
}

/** A group of figures that are measured together. */
export interface Bench {
  /** What a run of it measures, and over which input. */
  about: string
  /** `rounds` are how often each thing is measured; what is told are medians. */
  run(rounds: number): Promise<Figure[]>
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

export const whole = (value: number): string => Math.round(value).toLocaleString('en')

export const machine = (): string =>
  `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ` +
  `${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}`

/** The figures as a table in Markdown. */
export const tableOf = (figures: readonly Figure[]): string =>
  [
    '| what | figure | ratio | target |',
    '|---|---|---|---|',
    ...figures.map(({ what, figure, ratio, target }) => `| ${what} | ${figure} | ${ratio} | ${target} |`),
  ].join('\n')
