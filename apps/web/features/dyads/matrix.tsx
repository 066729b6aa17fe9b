import type { Stance } from '@dualtrack/domain'
import { type KeyboardEvent, useRef, useState } from 'react'
import { formatSigned } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { CellShape } from './cell-shape.tsx'
import type { OpenDyad } from './dyads-search.ts'
import classes from './matrix.module.css'
import { type At, nextCell } from './next-cell.ts'
import type { Matrix } from './to-matrix.ts'

interface Props {
  matrix: Matrix
  nameOf: (code: string) => string
  shortOf: (code: string) => string
  onOpen: (dyad: OpenDyad) => void
}

/** Source by target. One cell takes the Tab key; arrow keys move to the next cell that has acts. */
export function MatrixTable({ matrix, nameOf, shortOf, onOpen }: Props) {
  const { rows, columns } = matrix
  const frame = useRef<HTMLDivElement>(null)
  const has = ([row, column]: At) => matrix.stance(rows[row] ?? '', columns[column] ?? '') !== undefined
  const [at, setAt] = useState<At>([0, 0])
  const current = has(at) ? at : (nextCell(at, [0, 1], [rows.length, columns.length], has) ?? at)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = nextCell(current, step, [rows.length, columns.length], has)
    if (next === undefined) return
    setAt(next)
    frame.current?.querySelector<HTMLElement>(`[data-cell="${next.join(' ')}"]`)?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons within
    <div className={classes.frame} ref={frame} onKeyDown={onKeyDown}>
      <table className={classes.matrix} aria-label={t.dyads.matrix}>
        <thead>
          <tr>
            <td />
            {columns.map((target) => (
              <th key={target} scope="col" title={nameOf(target)}>
                <span className={classes.name}>{shortOf(target)}</span>
              </th>
            ))}
            <th scope="col" className={classes.sum}>
              <span className={classes.name}>{t.dyads.all}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((source, row) => (
            <tr key={source}>
              <th scope="row" title={nameOf(source)}>
                {shortOf(source)}
              </th>
              {columns.map((target, column) => (
                <Cell
                  key={target}
                  at={[row, column]}
                  stance={matrix.stance(source, target)}
                  most={matrix.most}
                  source={nameOf(source)}
                  target={nameOf(target)}
                  tabbable={current[0] === row && current[1] === column}
                  onFocus={() => setAt([row, column])}
                  onOpen={() => onOpen({ source, target })}
                />
              ))}
              <Sum stance={matrix.sent(source)} name={nameOf(source)} words={t.dyads.sent} />
            </tr>
          ))}
          <tr className={classes.sums}>
            <th scope="row">{t.dyads.all}</th>
            {columns.map((target) => (
              <Sum
                key={target}
                stance={matrix.received(target)}
                name={nameOf(target)}
                words={t.dyads.received}
              />
            ))}
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  )
}

const STEPS: Record<string, At> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

interface CellProps {
  at: At
  stance: Stance | undefined
  most: number
  source: string
  target: string
  tabbable: boolean
  onFocus: () => void
  onOpen: () => void
}

function Cell({ at, stance, most, source, target, tabbable, onFocus, onOpen }: CellProps) {
  if (stance === undefined) return <td />
  const words = t.dyads.cell(source, target, formatSigned(stance.net), stance.events, stance.stories)
  return (
    <td>
      <button
        type="button"
        className={classes.cell}
        data-cell={at.join(' ')}
        tabIndex={tabbable ? 0 : -1}
        aria-label={words}
        title={words}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <CellShape stance={stance} most={most} />
      </button>
    </td>
  )
}

interface SumProps {
  stance: Stance | undefined
  name: string
  words: (party: string, net: string, acts: number) => string
}

/** What a row or a column adds up to: the net in figures. */
function Sum({ stance, name, words }: SumProps) {
  if (stance === undefined) return <td />
  const net = formatSigned(stance.net)
  return (
    <td className={classes.sum} title={words(name, net, stance.events)}>
      {net}
    </td>
  )
}
