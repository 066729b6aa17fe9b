import { NativeSelect } from '@mantine/core'
import type { Parties } from '../../api/parties.ts'
import { languageName } from '../../format/languages.ts'
import { t } from '../../strings/index.ts'
import { DayField } from '../../ui/day-field.tsx'
import { PartySelect } from '../../ui/party-select.tsx'
import classes from './articles-filters.module.css'
import type { ArticlesView } from './articles-search.ts'
import { LazyText } from './lazy-text.tsx'

/** The languages that most news is written in, by their codes. */
const LANGUAGES = 'ar de el en es fa fr he hi id it ja ko nl pl pt ru sv tr uk ur vi zh'.split(' ')

/** Every language by name; one that is asked for and not among them is added. */
function languageOptions(chosen: string) {
  const codes = new Set([...LANGUAGES, ...(chosen === '' ? [] : [chosen])])
  const named = [...codes].map((value) => ({ value, label: languageName(value) }))
  return [
    { value: '', label: t.articles.anyLanguage },
    ...named.toSorted((a, b) => a.label.localeCompare(b.label)),
  ]
}

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
      <NativeSelect
        size="xs"
        label={t.articles.language}
        data={languageOptions(view.language)}
        value={view.language}
        onChange={({ currentTarget }) => change({ language: currentTarget.value })}
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
