import type { Figure } from '@dualtrack/pipeline'

const decimal = (value: number | undefined) => (value === undefined ? '' : value.toFixed(3))

const COLUMNS: readonly (readonly [title: string, of: (figure: Figure) => string])[] = [
  ['measure', (f) => f.measure],
  ['', (f) => f.statistic],
  ['value', (f) => decimal(f.value)],
  ['95 % interval', (f) => `${decimal(f.interval[0])}–${decimal(f.interval[1])}`],
  ['precision', (f) => decimal(f.precision)],
  ['recall', (f) => decimal(f.recall)],
  ['n', (f) => `${f.n} ${f.of}`],
]

const headingOf = (f: Figure) => `${f.task}, ${f.set} (${f.weights})`

/** The figures as aligned tables, one for each task and set. */
export function printFigures(figures: readonly Figure[]): string {
  const titles = COLUMNS.map(([title]) => title)
  const rows = figures.map((figure) => COLUMNS.map(([, of]) => of(figure)))
  const widths = titles.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd()
  const lines: string[] = []
  let heading = ''
  for (const [i, figure] of figures.entries()) {
    if (headingOf(figure) !== heading) {
      heading = headingOf(figure)
      lines.push(...(lines.length > 0 ? [''] : []), heading, line(titles))
    }
    lines.push(line(rows[i] ?? []))
  }
  return lines.map((l) => `${l}\n`).join('')
}
