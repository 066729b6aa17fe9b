import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { Parties } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { DayField } from '../../ui/day-field.tsx'
import { SearchIcon } from '../../ui/icons.tsx'
import { PartySelect } from '../../ui/party-select.tsx'
import classes from './articles-filters.module.css'
import type { ArticlesView } from './articles-search.ts'

interface Props {
  view: ArticlesView
  change: (part: Partial<ArticlesView>) => void
  known: Parties | undefined
}

const MOST_PARTIES = 50

export function ArticlesFilters({ view, change, known }: Props) {
  return (
    <search className={classes.bar} aria-label={t.filters.heading}>
      <LazyText
        className={classes.words}
        label={t.articles.search}
        placeholder={t.articles.searchHint}
        value={view.q}
        onChange={(q) => change({ q })}
        withIcon
      />
      <PartySelect
        className={classes.party}
        label={t.articles.party}
        placeholder={t.articles.anyParty}
        value={view.party}
        onChange={(party) => change({ party })}
        parties={known?.parties ?? []}
        groups={known?.groups ?? []}
        most={MOST_PARTIES}
      />
      <LazyText
        label={t.articles.outlet}
        placeholder={t.articles.anyOutlet}
        value={view.outlet}
        onChange={(outlet) => change({ outlet })}
      />
      <DayField label={t.filters.from} value={view.from} onChange={(from) => change({ from })} />
      <DayField
        label={t.filters.to}
        value={view.to}
        onChange={(to) => change({ to })}
        error={view.from !== '' && view.to !== '' && view.from > view.to ? t.filters.backwards : undefined}
      />
    </search>
  )
}

interface LazyTextProps {
  label: string
  placeholder: string
  value: string
  onChange: (value: string) => void
  withIcon?: boolean
  className?: string | undefined
}

const PAUSE_MS = 300

/** A text field that reports once the reader pauses, so that the list does not flicker at each key. */
function LazyText({ label, placeholder, value, onChange, withIcon = false, className }: LazyTextProps) {
  const [typed, setTyped] = useState(value)
  const report = useDebouncedCallback(onChange, PAUSE_MS)
  useEffect(() => setTyped(value), [value])
  return (
    <TextInput
      type="search"
      size="xs"
      label={label}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        report(event.currentTarget.value)
      }}
      leftSection={withIcon ? <SearchIcon /> : undefined}
      {...(className === undefined ? {} : { className })}
    />
  )
}
