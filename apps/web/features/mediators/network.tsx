import { formatShortDay } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import type { OpenLink } from './mediators-search.ts'
import classes from './network.module.css'
import type { Link, Network, NetworkNode } from './to-network.ts'

interface Props {
  network: Network
  nameOf: (code: string) => string
  shortOf: (code: string) => string
  onOpen: (link: OpenLink) => void
}

const WIDTH = 720
const COLUMNS = [110, WIDTH / 2, WIDTH - 110] as const
const ROW = 56
const BOX = { width: 132, height: 32 }
const THINNEST = 1.5
const THICKEST = 9

/** Who stands between whom: each line goes from one side through the mediator to the other; wider: more stories. */
export function NetworkPicture({ network, nameOf, shortOf, onOpen }: Props) {
  const height = Math.max(2, network.rows) * ROW + 8
  const inColumn = (column: number) => network.nodes.filter((node) => node.column === column).length
  // A short column stands in the middle of the long ones.
  const at = ({ column, row }: NetworkNode) => ({
    x: COLUMNS[column],
    y: height / 2 + (row - (inColumn(column) - 1) / 2) * ROW,
  })
  // A click on a box means the line told most of those that end or pass there: it is the first one.
  const isFirstAt = (node: NetworkNode, index: number) =>
    network.links.findIndex(({ left, middle, right }) => [left, middle, right].includes(node)) === index
  return (
    <section className={classes.frame} aria-label={t.mediators.network}>
      <svg className={classes.network} viewBox={`0 0 ${WIDTH} ${height}`}>
        <title>{t.mediators.network}</title>
        {network.links.map(({ link, left, middle, right }, i) => (
          <LinkPath
            key={[link.mediator, ...link.sides].join(' ')}
            link={link}
            d={pathOf(at(left), at(middle), at(right))}
            width={THINNEST + (THICKEST - THINNEST) * (link.stories / network.most)}
            boxes={[left, middle, right].filter((node) => isFirstAt(node, i)).map(at)}
            words={wordsOf(link, nameOf)}
            onOpen={() => onOpen({ mediator: link.mediator, sides: link.sides })}
          />
        ))}
        {network.nodes.map((node) => {
          const { x, y } = at(node)
          return (
            <g key={`${node.column} ${node.code}`} className={classes.node} data-column={node.column}>
              <title>{nameOf(node.code)}</title>
              <rect x={x - BOX.width / 2} y={y - BOX.height / 2} {...BOX} rx="4" />
              <text x={x} y={y} dy="0.35em" textAnchor="middle">
                {shortOf(node.code)}
              </text>
            </g>
          )
        })}
      </svg>
    </section>
  )
}

type Point = { x: number; y: number }

/** Two bends: level where it leaves the sides, and level through the mediator. */
function pathOf(left: Point, middle: Point, right: Point): string {
  const bend = (from: Point, to: Point) => {
    const half = (from.x + to.x) / 2
    return `C${half} ${from.y} ${half} ${to.y} ${to.x} ${to.y}`
  }
  return `M${left.x} ${left.y}${bend(left, middle)}${bend(middle, right)}`
}

function wordsOf({ mediator, sides, stories, since }: Link, nameOf: (code: string) => string): string {
  const [one, other] = sides
  return t.mediators.link(nameOf(mediator), nameOf(one), nameOf(other), stories, formatShortDay(since))
}

interface LinkProps {
  link: Link
  d: string
  width: number
  /** Middles of the boxes that stand for this line. */
  boxes: readonly Point[]
  words: string
  onOpen: () => void
}

/** A line that opens its evidence, by pointer or key. */
function LinkPath({ link, d, width, boxes, words, onOpen }: LinkProps) {
  const offered = link.acts.mediates + link.acts.carries + link.acts.hosts === 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button within a picture
    <g
      role="button"
      tabIndex={0}
      aria-label={words}
      className={classes.link}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpen()
      }}
    >
      <title>{words}</title>
      <path className={classes.reach} d={d} />
      {boxes.map(({ x, y }) => (
        <rect
          key={`${x} ${y}`}
          className={classes.box}
          x={x - BOX.width / 2}
          y={y - BOX.height / 2}
          {...BOX}
        />
      ))}
      <path className={classes.line} d={d} strokeWidth={width} data-offered={offered} />
    </g>
  )
}
