import type { ChangePoint } from '@dualtrack/domain'
import { MIN_STORIES } from '@dualtrack/domain'
import type { ChangesQuery } from '../../../api/changes.ts'
import { apiLink } from '../../../api/links.ts'
import { usePartyNames } from '../../../api/parties.ts'
import { formatDay } from '../../../format/days.ts'
import { formatCount, formatSignedTenths } from '../../../format/numbers.ts'
import { t } from '../../../strings/index.ts'
import { DownloadButton } from '../../../ui/download-button.tsx'
import classes from '../findings.module.css'
import { useFindings } from '../findings.ts'
import { formatLevel, leanOf, whoOf } from './change-words.ts'

interface Props {
  window: number
  /** What was asked: one question, or in a view of pairs one for each direction. */
  asked: readonly ChangesQuery[]
}

/** The changes of level in the range, each with the way to its reasons. */
export function ChangesSection({ window, asked }: Props) {
  const words = t.changes
  const { changes } = useFindings()
  const nameOf = usePartyNames()
  const nameOfQuery = ({ party, counterpart = '' }: ChangesQuery) => {
    const parties = t.stance.list(party.split(',').map(nameOf))
    return counterpart === ''
      ? parties
      : words.towards(parties, t.stance.list(counterpart.split(',').map(nameOf)))
  }
  return (
    <section className={classes.section} aria-labelledby="changes">
      <div className={classes.head}>
        <div>
          <h2 id="changes">{words.heading}</h2>
          <p className={classes.lead}>{words.lead(window, MIN_STORIES)}</p>
        </div>
        <div className={classes.actions}>
          {asked.map((query) => (
            <DownloadButton
              key={`${query.party}.${query.counterpart ?? ''}`}
              href={apiLink('change-points.csv', query)}
              name={words.csvOf(nameOfQuery(query))}
            >
              {asked.length === 1 ? words.csv : nameOfQuery(query)}
            </DownloadButton>
          ))}
        </div>
      </div>
      {changes.length === 0 ? (
        <p className={classes.none}>
          {words.none}. {words.noneHint}
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so keys must reach it.
        <section className={classes.frame} tabIndex={0} aria-label={words.table}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col">{words.line}</th>
                <th scope="col">{words.level}</th>
                <th scope="col">{words.difference}</th>
                <th scope="col">{words.band}</th>
                <th scope="col">{words.stories}</th>
                <th scope="col">{words.verdict}</th>
                <th scope="col">
                  <span className={classes.unsure}>{words.why}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <Row key={`${change.party}.${change.counterparts.join()}.${change.day}`} change={change} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

function Row({ change }: { change: ChangePoint }) {
  const words = t.changes
  const nameOf = usePartyNames()
  const { openChange } = useFindings()
  const { measure, before, after, difference, band, sure } = change
  const who = whoOf(change, nameOf)
  return (
    <tr>
      <th scope="row">{formatDay(change.day)}</th>
      <td>{who}</td>
      <td>{words.fromTo(formatLevel(measure, before.value), formatLevel(measure, after.value))}</td>
      <td className={classes.difference} data-lean={leanOf(change)}>
        {formatSignedTenths(difference)}
      </td>
      <td>
        {formatSignedTenths(band[0])} … {formatSignedTenths(band[1])}
      </td>
      <td>{words.storiesFromTo(formatCount(before.stories), formatCount(after.stories))}</td>
      <td className={sure ? undefined : classes.unsure} title={sure ? words.sureHint : words.unsureHint}>
        {sure ? words.sure : words.unsure}
      </td>
      <td>
        <button
          type="button"
          className={classes.open}
          aria-label={words.whyOf(who, formatDay(change.day))}
          onClick={() => openChange(change)}
        >
          {words.why}
        </button>
      </td>
    </tr>
  )
}
