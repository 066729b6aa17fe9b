import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Step } from '../measure-steps.ts'
import { StepPatterns } from '../step-patterns.tsx'
import { StepShape } from '../step-shape.tsx'
import { nearestShape } from './nearest-shape.ts'
import { MAP_SIZE, type Shape, type WorldShapes } from './to-shapes.ts'
import classes from './world-map.module.css'

interface Props {
  world: WorldShapes
  name: string
  /** The colour of a party; undefined: no acts. */
  stepOf: (code: string) => Step | undefined
  /** The party in plain words: its name and value. */
  describe: (code: string) => string
  /** Whether its evidence is thin: drawn fainter. */
  isThin: (code: string) => boolean
  onOpen: (code: string) => void
}

type Party = Shape & { code: string }

const DOT = 4.5

const WAYS: Record<string, readonly [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/**
 * The world, each party in the colour of its step; hatched where it has no acts. One party takes the Tab key,
 * arrow keys move to the nearest one with acts.
 */
export function WorldMap({ world, name, stepOf, describe, isThin, onOpen }: Props) {
  const patterns = useId()
  const picture = useRef<SVGSVGElement>(null)
  const [at, setAt] = useState<string>()
  const isParty = (shape: Shape): shape is Party =>
    shape.code !== undefined && stepOf(shape.code) !== undefined
  const parties = world.shapes.filter(isParty)
  const current = parties.find(({ code }) => code === at) ?? parties[0]
  const onKeyDown = (event: KeyboardEvent) => {
    if (current === undefined) return
    if (event.key === 'Enter' || event.key === ' ') onOpen(current.code)
    const way = WAYS[event.key]
    const next = way && nearestShape(current, way, parties)
    if (next !== undefined) picture.current?.querySelector<SVGElement>(`[data-code="${next.code}"]`)?.focus()
    if (way !== undefined || event.key === 'Enter' || event.key === ' ') event.preventDefault()
  }
  return (
    <section aria-label={name} className={classes.frame}>
      <svg ref={picture} className={classes.map} viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}>
        <title>{name}</title>
        <StepPatterns id={patterns} />
        {world.shapes
          .filter((shape) => !isParty(shape))
          .map((shape) => (
            <StepShape
              key={shape.name}
              step={null}
              dotted={false}
              patterns={patterns}
              draw={(paint) => <path d={shape.d} {...paint} />}
            />
          ))}
        <path d={world.borders} className={classes.borders} />
        {parties.map((shape) => (
          // biome-ignore lint/a11y/useSemanticElements: there is no button within a picture
          <g
            key={shape.code}
            role="button"
            aria-label={describe(shape.code)}
            data-code={shape.code}
            data-thin={isThin(shape.code)}
            tabIndex={shape.code === current?.code ? 0 : -1}
            className={classes.party}
            onFocus={() => setAt(shape.code)}
            onKeyDown={onKeyDown}
            onClick={() => onOpen(shape.code)}
          >
            <title>{describe(shape.code)}</title>
            <StepShape
              step={stepOf(shape.code) ?? null}
              dotted
              patterns={patterns}
              draw={(paint) =>
                shape.small ? (
                  <circle cx={shape.x} cy={shape.y} r={DOT} {...paint} />
                ) : (
                  <path d={shape.d} {...paint} />
                )
              }
            />
          </g>
        ))}
      </svg>
    </section>
  )
}
