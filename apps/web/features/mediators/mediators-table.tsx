import { GO_BETWEEN_ACTS, type Mediation } from '@dualtrack/domain'
import { formatDay } from '../../format/days.ts'
import { formatCount, formatRatio } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import tables from '../../ui/data-table.module.css'
import type { OpenLink } from './mediators-search.ts'
import { TimeStrip } from './time-strip.tsx'
import { sidesWords } from './words.ts'

interface Props {
  mediations: readonly Mediation[]
  range: { from: string; to: string }
  bucket: 'day' | 'week' | 'month'
  nameOf: (code: string) => string
  onOpen: (link: OpenLink) => void
}

const actsWords = ({ acts }: Mediation) =>
  GO_BETWEEN_ACTS.filter((act) => acts[act] > 0)
    .map((act) => t.mediators.act(t.mediators.acts[act], acts[act]))
    .join(', ')

/** Each mediator with its two sides, in figures and over time; those with one side named come last. */
export function MediatorsTable({ mediations, range, bucket, nameOf, onOpen }: Props) {
  const words = t.mediators.columns
  return (
    <section className={tables.frame} aria-label={t.mediators.table}>
      <table className={tables.table}>
        <caption className={tables.caption}>{t.mediators.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.mediator}</th>
            <th scope="col" className={tables.text}>
              {words.sides}
            </th>
            <th scope="col">{words.since}</th>
            <th scope="col">{words.until}</th>
            <th scope="col">{words.stories}</th>
            <th scope="col">{words.articles}</th>
            <th scope="col" className={tables.text}>
              {words.acts}
            </th>
            <th scope="col">{words.confidence}</th>
            <th scope="col" className={tables.text}>
              {words.time}
            </th>
          </tr>
        </thead>
        <tbody>
          {mediations.map((mediation) => (
            <tr
              key={[mediation.mediator, ...mediation.sides].join(' ')}
              data-thin={mediation.sides.length === 1}
            >
              <th scope="row">
                <button
                  type="button"
                  className={tables.open}
                  aria-label={t.mediators.open(
                    nameOf(mediation.mediator),
                    sidesWords(mediation.sides, nameOf),
                  )}
                  onClick={() => onOpen({ mediator: mediation.mediator, sides: mediation.sides })}
                >
                  {nameOf(mediation.mediator)}
                </button>
              </th>
              <td className={tables.text}>{sidesWords(mediation.sides, nameOf)}</td>
              <td className={tables.strong}>{formatDay(mediation.since)}</td>
              <td>{formatDay(mediation.until)}</td>
              <td>{formatCount(mediation.stories)}</td>
              <td>{formatCount(mediation.articles)}</td>
              <td className={tables.text}>{actsWords(mediation)}</td>
              <td>{formatRatio(mediation.confidence)}</td>
              <td className={tables.text}>
                <TimeStrip points={mediation.points} range={range} bucket={bucket} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
