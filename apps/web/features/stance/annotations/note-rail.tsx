import type { Annotation } from '@dualtrack/domain'
import { dayFromNumber, dayNumber } from '@dualtrack/domain'
import { useElementSize } from '@mantine/hooks'
import { type PointerEvent, useMemo, useRef, useState } from 'react'
import { fractionOf } from '../../../charts/geometry.ts'
import { formatRange } from '../../../format/days.ts'
import { t } from '../../../strings/index.ts'
import { useFindings } from '../findings.ts'
import { labelWidth } from './label-width.ts'
import classes from './note-rail.module.css'
import { type PlacedItem, railLayout } from './rail-layout.ts'

interface Props {
  /** The parties of the chart: only what concerns them is shown. */
  parties: readonly string[]
  /** Ends of the time axis, in day numbers. */
  domain: readonly [number, number]
}

/** A wide rail has room to name what a narrow one can only mark. */
const mostLanes = (width: number) => (width < 600 ? 4 : 8)

/** Heights of a lane, and of the lane of marks without a label, in px. */
const LANE = 22
const BARE = 24

/** The notes of a chart, under its plot and in step with its axis. Clicking or dragging on it adds one. */
export function NoteRail({ parties, domain }: Props) {
  const { notes, openNote } = useFindings()
  const { ref, width } = useElementSize()
  const mine = useMemo(
    () =>
      notes.filter(
        (note) => note.parties.length === 0 || note.parties.some((code) => parties.includes(code)),
      ),
    [notes, parties],
  )
  const placed = useMemo(() => placeNotes(mine, domain, width), [mine, domain, width])
  const lanes = Math.max(1, ...placed.map(({ lane }) => (lane ?? -1) + 1))
  const isCrowded = placed.some(({ lane }) => lane === null)
  const byId = new Map(mine.map((note) => [note.id, note]))
  return (
    <div className={classes.frame}>
      <button
        type="button"
        className={classes.add}
        aria-label={t.notes.add}
        title={t.notes.addHint}
        data-picture="none"
        onClick={() => openNote({ from: dayFromNumber(Math.floor(domain[1])), parties: [...parties] })}
      >
        +
      </button>
      <fieldset
        className={classes.rail}
        ref={ref}
        style={{ blockSize: lanes * LANE + (isCrowded ? BARE : 0) }}
        aria-label={t.notes.rail}
      >
        <Ground domain={domain} onChoose={(from, to) => openNote({ from, to, parties: [...parties] })} />
        {placed.map((item) => {
          const note = byId.get(item.id)
          return note === undefined ? null : (
            <Mark key={item.id} item={item} bare={lanes} note={note} onOpen={() => openNote(note)} />
          )
        })}
      </fieldset>
    </div>
  )
}

function placeNotes(
  notes: readonly Annotation[],
  domain: readonly [number, number],
  width: number,
): PlacedItem<number>[] {
  if (width === 0) return []
  const items = notes.flatMap(({ id, from, to, title }) => {
    const [start, end] = [fractionOf(dayNumber(from), domain), fractionOf(dayNumber(to), domain)]
    return end < 0 || start > 1 ? [] : [{ id, start, end, title }]
  })
  return railLayout(items, width, mostLanes(width), labelWidth)
}

interface MarkProps {
  item: PlacedItem<number>
  /** The lane of marks without a label. */
  bare: number
  note: Annotation
  onOpen: () => void
}

/** A flag: the days of the note, and a pole at the first one that holds its name. */
function Mark({ item, bare, note, onOpen }: MarkProps) {
  const { lane, x, from, to, label } = item
  const name = t.notes.note(note.title, formatRange(note.from, note.to))
  return (
    <button
      type="button"
      className={classes.note}
      data-bare={lane === null}
      style={{ left: x, top: (lane ?? bare) * LANE }}
      title={name}
      aria-label={name}
      onClick={onOpen}
    >
      <span className={classes.span} data-picture="box" style={{ width: to - from, marginLeft: from - x }} />
      {lane !== null && (
        <>
          <span className={classes.pole} data-picture="box" style={{ left: from - x }} />
          <span
            className={classes.label}
            data-side={label.side}
            data-cut={label.isCut}
            style={{ width: label.width }}
          >
            {label.text}
          </span>
        </>
      )}
    </button>
  )
}

/** The empty rail: a press and a release choose a day, or the days between them. */
function Ground({
  domain,
  onChoose,
}: {
  domain: Props['domain']
  onChoose: (from: string, to: string) => void
}) {
  const press = useRef<number | null>(null)
  const [chosen, setChosen] = useState<[number, number] | null>(null)
  const at = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width))
  }
  const dayAt = (fraction: number) =>
    dayFromNumber(Math.round(domain[0] + fraction * (domain[1] - domain[0])))
  const end = () => {
    press.current = null
    setChosen(null)
  }
  return (
    <div
      className={classes.ground}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        press.current = at(event)
      }}
      onPointerMove={(event) => press.current !== null && setChosen([press.current, at(event)])}
      onPointerUp={(event) => {
        if (press.current === null) return
        const [from = '', to = ''] = [dayAt(press.current), dayAt(at(event))].sort()
        end()
        onChoose(from, to)
      }}
      onPointerCancel={end}
    >
      {chosen !== null && (
        <span
          className={classes.chosen}
          style={{
            left: `${Math.min(...chosen) * 100}%`,
            width: `${Math.abs(chosen[1] - chosen[0]) * 100}%`,
          }}
        />
      )}
    </div>
  )
}
