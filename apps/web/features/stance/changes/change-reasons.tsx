import type { ChangeExplanation } from '@dualtrack/domain'
import { usePartyNames } from '../../../api/parties.ts'
import { formatRange } from '../../../format/days.ts'
import { formatSignedTenths } from '../../../format/numbers.ts'
import { t } from '../../../strings/index.ts'
import { ActCard } from '../../../ui/evidence/act-card.tsx'
import classes from './change-drawer.module.css'
import { formatLevel } from './change-words.ts'
import { ContributionTable } from './contribution-table.tsx'
import { MixTable } from './mix-table.tsx'

interface Props {
  why: ChangeExplanation
}

/** The reasons of a change, from the verdict down to the sentences. */
export function ChangeReasons({ why }: Props) {
  const words = t.changes.drawer
  const nameOf = usePartyNames()
  const verdict = words.verdicts[why.verdict]
  const outlets = new Set(why.outlets.map(({ outlet }) => outlet))
  const counterparts = new Set(why.counterparts.map(({ counterpart }) => counterpart))
  return (
    <>
      <Moved why={why} />
      <div className={classes.verdict} data-verdict={why.verdict}>
        <p className={classes.strong}>{verdict.title}</p>
        <p>{verdict.text}</p>
        {outlets.size === 1 && <p className={classes.aside}>{words.oneOutlet}</p>}
        {counterparts.size === 1 && <p className={classes.aside}>{words.oneCounterpart}</p>}
      </div>
      <MixTable why={why} />
      <ContributionTable
        heading={words.types}
        rows={why.types.map(({ type, ...row }) => ({ ...row, key: type, name: t.types[type] }))}
        change={why.change}
      />
      <ContributionTable
        heading={words.counterparts}
        rows={why.counterparts.map(({ counterpart, ...row }) => ({
          ...row,
          key: counterpart ?? '',
          name: counterpart === null ? words.noOne : nameOf(counterpart),
        }))}
        change={why.change}
      />
      <ContributionTable
        heading={words.outlets}
        rows={why.outlets.map(({ outlet, ...row }) => ({
          ...row,
          key: outlet,
          name: outlet === '' ? words.noOutlet : outlet,
        }))}
        change={why.change}
      />
      <Acts why={why} />
    </>
  )
}

function Moved({ why: { change } }: Props) {
  const words = t.changes.drawer
  const { measure, before, after, difference, band, sure } = change
  return (
    <div>
      <p className={classes.strong}>
        {words.moved(
          t.measures[measure],
          formatLevel(measure, before.value),
          formatLevel(measure, after.value),
          formatSignedTenths(difference),
          formatSignedTenths(band[0]),
          formatSignedTenths(band[1]),
        )}
      </p>
      <p className={classes.aside}>
        {words.spans(
          formatRange(before.from, before.to),
          words.stories(before.stories),
          formatRange(after.from, after.to),
          words.stories(after.stories),
        )}{' '}
        {sure ? t.changes.sureHint : t.changes.unsureHint}
      </p>
    </div>
  )
}

function Acts({ why }: Props) {
  const words = t.changes.drawer
  const { acts, otherActs, change } = why
  return (
    <section className={classes.part}>
      <h3>{words.acts}</h3>
      <ul className={classes.acts}>
        {acts.map(({ event, side, contribution }) => (
          <li key={event.id}>
            <p className={classes.contribution}>
              <b>{formatSignedTenths(contribution)}</b>{' '}
              <span>{side === 'after' ? words.came : words.ceased}</span>
            </p>
            <ActCard act={event} />
          </li>
        ))}
      </ul>
      <dl className={classes.rest}>
        <dt>{words.others(otherActs.acts)}</dt>
        <dd>{formatSignedTenths(otherActs.contribution)}</dd>
        <dt>{words.sum}</dt>
        <dd className={classes.strong}>{formatSignedTenths(change.difference)}</dd>
      </dl>
    </section>
  )
}
