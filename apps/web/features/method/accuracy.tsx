import { useQuery } from '@tanstack/react-query'
import { type AccuracyFigure, accuracyQuery } from '../../api/accuracy.ts'
import { healthQuery } from '../../api/health.ts'
import { formatDay } from '../../format/days.ts'
import { formatCount, formatRatio, NO_VALUE } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { honestFigures } from './honest-figures.ts'
import page from './method-page.module.css'
import classes from './type-table.module.css'

const words = t.method.accuracy

/** How often the coder was right on data it was not trained on, with what each number rests on. */
export function Accuracy() {
  const { data } = useQuery(accuracyQuery)
  const { data: health } = useQuery(healthQuery)
  if (data === undefined) return <p>{t.app.loading}</p>
  const isOld = health !== undefined && health.coderVersion !== data.coderVersion
  return (
    <>
      <p>{words.lead(formatDay(data.date), data.coderVersion)}</p>
      {isOld && <p>{words.otherCoder(health.coderVersion)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so keys must reach it. */}
      <section className={classes.frame} tabIndex={0} aria-label={words.caption}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.on}</th>
              <th scope="col" className={classes.number}>
                {words.value}
              </th>
              <th scope="col" className={classes.number}>
                {words.interval}
              </th>
              <th scope="col" className={classes.number}>
                {words.precision}
              </th>
              <th scope="col" className={classes.number}>
                {words.recall}
              </th>
              <th scope="col">{words.rests}</th>
            </tr>
          </thead>
          <tbody>
            {honestFigures(data.figures).map((figure) => (
              <Figure key={`${figure.set} ${figure.measure} ${figure.task}`} figure={figure} />
            ))}
          </tbody>
        </table>
      </section>
      <ul className={page.steps}>
        {words.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  )
}

function Figure({ figure }: { figure: AccuracyFigure }) {
  const { task, measure, set, interval, precision, recall, n, weights } = figure
  const [low, high] = interval
  return (
    <tr>
      <th scope="row">{words.measures[`${task} ${measure}`] ?? `${task} ${measure}`}</th>
      <td>{words.seen(words.sets[set] ?? set, weights === 'cross-validated')}</td>
      <td className={classes.number}>{formatRatio(figure.value)}</td>
      <td className={classes.number}>
        {formatRatio(low)} … {formatRatio(high)}
      </td>
      <td className={classes.number}>{precision === undefined ? NO_VALUE : formatRatio(precision)}</td>
      <td className={classes.number}>{recall === undefined ? NO_VALUE : formatRatio(recall)}</td>
      <td>{words.units(formatCount(n), figure.of)}</td>
    </tr>
  )
}
