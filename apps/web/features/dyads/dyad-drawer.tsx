import type { PartyGroup, Stance } from '@dualtrack/domain'
import { SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { stanceQuery } from '../../api/stance.ts'
import { PairLines } from '../../charts/pair-lines.tsx'
import {
  formatBand,
  formatCount,
  formatRatio,
  formatSignedTenths,
  formatTenths,
} from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import tables from '../../ui/data-table.module.css'
import { EvidenceDrawer } from '../../ui/evidence/evidence-drawer.tsx'
import { Notice } from '../../ui/notice.tsx'
import classes from './dyad-drawer.module.css'
import type { DyadsView, OpenDyad } from './dyads-search.ts'
import { bucketFor, pairSearch } from './pair-search.ts'

interface Props {
  view: DyadsView
  change: (part: Partial<DyadsView>) => void
  /** First and last day shown; undefined while they are not known. */
  range: { from: string; to: string } | undefined
  groups: readonly PartyGroup[]
  nameOf: (code: string) => string
  stanceOf: (dyad: OpenDyad) => Stance | undefined
}

const reversed = ({ source, target }: OpenDyad): OpenDyad => ({ source: target, target: source })

/** Both directions of a pair, in figures and over time, and the sentences of one of them. */
export function DyadDrawer(props: Props) {
  const { view, change, range, nameOf } = props
  const { open } = view
  const filter = open &&
    range && { party: open.source, counterpart: open.target, basis: view.basis, ...range }
  return (
    <EvidenceDrawer
      opened={open !== undefined}
      title={open === undefined ? '' : t.dyads.drawer.title(nameOf(open.source), nameOf(open.target))}
      filter={filter}
      onClose={() => change({ open: undefined })}
      empty={<Notice tone="empty" title={t.dyads.drawer.nothing} />}
    >
      {open !== undefined && range !== undefined && <BothWays {...props} open={open} range={range} />}
    </EvidenceDrawer>
  )
}

type BothWaysProps = Props & { open: OpenDyad; range: { from: string; to: string } }

function BothWays({ view, change, open, range, groups, nameOf, stanceOf }: BothWaysProps) {
  const words = t.dyads.drawer
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const ways = [open, reversed(open)].map((dyad) => ({
    ...dyad,
    words: words.way(nameOf(dyad.source), nameOf(dyad.target)),
    stance: stanceOf(dyad),
  }))
  const isGrouped = [open.source, open.target].some((code) => groups.some((group) => group.code === code))
  return (
    <div className={classes.both}>
      {open.source !== open.target && (
        <SegmentedControl
          fullWidth
          orientation={narrow ? 'vertical' : 'horizontal'}
          size="sm"
          aria-label={words.direction}
          value={`${open.source}-${open.target}`}
          onChange={(value) => value !== `${open.source}-${open.target}` && change({ open: reversed(open) })}
          data={[open, reversed(open)]
            .toSorted((a, b) => (a.source < b.source ? -1 : 1))
            .map(({ source, target }) => ({
              value: `${source}-${target}`,
              label: words.way(nameOf(source), nameOf(target)),
            }))}
        />
      )}
      <div className={tables.frame}>
        <table className={tables.table} aria-label={words.figures}>
          <thead>
            <tr>
              <th scope="col">{words.direction}</th>
              <th scope="col">{t.dyads.columns.net}</th>
              <th scope="col">{t.dyads.columns.band}</th>
              <th scope="col">{t.dyads.columns.diplomacy}</th>
              <th scope="col">{t.dyads.columns.threat}</th>
              <th scope="col">{t.dyads.columns.dualTrack}</th>
              <th scope="col">{t.dyads.columns.events}</th>
            </tr>
          </thead>
          <tbody>
            {ways.slice(0, open.source === open.target ? 1 : 2).map(({ words: way, stance }) => (
              <tr key={way}>
                <th scope="row">{way}</th>
                <td className={tables.strong}>{formatSignedTenths(stance?.net)}</td>
                <td>{formatBand(stance?.bands.net)}</td>
                <td>{formatTenths(stance?.diplomacy)}</td>
                <td>{formatTenths(stance?.threat)}</td>
                <td>{formatRatio(stance?.dualTrack)}</td>
                <td>{formatCount(stance?.events ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!isGrouped && <OverTime view={view} open={open} range={range} ways={ways.map((way) => way.words)} />}
    </div>
  )
}

interface OverTimeProps {
  view: DyadsView
  open: OpenDyad
  range: { from: string; to: string }
  ways: readonly string[]
}

/** Both lines of net, and the way to the whole chart. */
function OverTime({ view, open, range, ways }: OverTimeProps) {
  const words = t.dyads.drawer
  const { scale, count, basis } = view
  const pair = `${open.source}-${open.target}`
  const { data, isPlaceholderData } = useQuery(
    stanceQuery({ pair, ...range, bucket: bucketFor(range), scale, count, basis }),
  )
  // The lines of the pair before would stand under the wrong names.
  const [one, other] = isPlaceholderData ? [] : (data?.series ?? [])
  return (
    <>
      {one !== undefined && other !== undefined && (
        <PairLines name={words.line(ways[0] ?? '', ways[1] ?? '')} one={one.points} other={other.points} />
      )}
      <Link to="/stance" search={pairSearch(pair, view)}>
        {words.over}
      </Link>
    </>
  )
}
