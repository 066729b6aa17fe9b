import type { Facet, FacetName, Facets } from '@dualtrack/domain'
import { useState } from 'react'
import { usePartyNames } from '../../api/parties.ts'
import { languageName } from '../../format/languages.ts'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import classes from './facet-panel.module.css'
import { chosenIn, type ListView, toggled } from './list-view.ts'

interface Props {
  /** Undefined while the counts are on their way. */
  shown: Facets | undefined
  view: ListView
  change: (part: ListView) => void
}

/** What a list can be narrowed by: each value with how many rows it would leave. */
export function FacetPanel({ shown, view, change }: Props) {
  return (
    <div className={classes.panel}>
      {shown?.facets.map((facet) => (
        <FacetGroup key={facet.name} facet={facet} view={view} change={change} />
      ))}
    </div>
  )
}

/** Values that are shown before the reader asks for more. */
const FEW = 6

function FacetGroup({ facet, view, change }: { facet: Facet } & Omit<Props, 'shown'>) {
  const [all, setAll] = useState(false)
  const { name } = facet
  const chosen = chosenIn(view, name)
  const told = facet.values.map(({ value }) => value)
  const missing = chosen.filter((value) => !told.includes(value)).map((value) => ({ value, count: 0 }))
  const values = [...missing, ...facet.values]
  if (values.length === 0) return null
  const shown = all ? values : values.filter(({ value }, i) => i < FEW || chosen.includes(value))
  return (
    <details className={classes.facet} open>
      <summary>{t.lists.facets[name]}</summary>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <button
              type="button"
              className={classes.value}
              aria-pressed={chosen.includes(value)}
              onClick={() => change(toggled(view, name, value))}
            >
              <ValueName name={name} value={value} />
              <span className={classes.count}>
                {facet.exact ? formatCount(count) : t.lists.atLeast(formatCount(count))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {(all || values.length > shown.length) && (
        <button type="button" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.lists.fewer : t.lists.more(values.length - shown.length)}
        </button>
      )}
    </details>
  )
}

function ValueName({ name, value }: { name: FacetName; value: string }) {
  const nameOf = usePartyNames()
  const names: Record<FacetName, () => string> = {
    type: () => named(t.types, value),
    quad: () => named(t.quads, value),
    review: () => named(t.lists.reviewStates, value),
    party: () => nameOf(value),
    counterpart: () => nameOf(value),
    minConfidence: () => t.lists.least(value),
    outlet: () => value,
    language: () => languageName(value),
  }
  return <span className={classes.name}>{names[name]()}</span>
}

const named = (names: Readonly<Record<string, string>>, value: string) => names[value] ?? value
