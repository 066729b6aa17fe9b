import type { RecodeChange, RecodeDiff } from '@dualtrack/domain'
import { Link } from '@tanstack/react-router'
import { usePartyNames } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import classes from './recode-page.module.css'

/** Some acts of each type that would change, with the sentences that tell them. */
export function DiffExamples({ types }: Pick<RecodeDiff, 'types'>) {
  const shown = types.filter(({ examples }) => examples.length > 0)
  if (shown.length === 0) return null
  return (
    <>
      <h3>{t.recode.examples.heading}</h3>
      {shown.map(({ type, examples }) => (
        <section key={type} aria-label={t.types[type]}>
          <h4 className={classes.type}>{t.types[type]}</h4>
          <ul className={classes.examples}>
            {examples.map((change) => (
              <Example key={keyOf(change)} change={change} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const keyOf = ({ articleId, source, target, type, newType }: RecodeChange) =>
  [articleId, source, target, type, newType].join(' ')

function Example({ change }: { change: RecodeChange }) {
  const nameOf = usePartyNames()
  const words = t.recode.examples
  const { source, target, type, newType, reviewState, articleId, title, quote } = change
  const who = words.who(nameOf(source), target === null ? t.act.noTarget : nameOf(target))
  const what =
    type !== null && newType !== null ? words.retyped(t.types[type], t.types[newType]) : words[whatOf(type)]
  return (
    <li>
      <p>
        <b className={classes.what}>{what}</b> {who}
        {reviewState !== 'unreviewed' && (
          <span className={classes.reviewed}>{t.review.states[reviewState]}</span>
        )}
      </p>
      <blockquote className={classes.quote}>{quote}</blockquote>
      <p className={classes.hint}>
        <Link to="/articles/$id" params={{ id: articleId }}>
          {title === '' ? t.article.untitled : title}
        </Link>
      </p>
    </li>
  )
}

/** An act without a type before is one that comes. */
const whatOf = (type: RecodeChange['type']) => (type === null ? 'added' : 'removed')
