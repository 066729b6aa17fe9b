import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { articlesQuery } from '../../api/articles.ts'
import { partiesQuery } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { fits, type PartyOption, partyOptions } from '../../ui/party-options.ts'
import { PAGES } from './pages.ts'

/** Something to go to: a page, a party's chart or an article. */
export interface Found {
  /** Unique among all that is found. */
  id: string
  name: string
  /** A code, an outlet; empty where there is none. */
  aside: string
  /** The address, its query included. */
  href: string
}

export interface FoundSection {
  heading: string
  items: readonly Found[]
}

const MOST = { parties: 6, articles: 5 }
const TYPING_MS = 200
/** Fewer letters than this find half of the corpus. */
const LEAST_LETTERS = 3

const pageOption = (name: string): PartyOption => ({
  value: '',
  label: name,
  words: name.toLowerCase(),
  count: 0,
})

const pagesFor = (typed: string): Found[] =>
  PAGES.filter(({ name }) => fits(pageOption(name), typed)).map(({ to, name, key }) => ({
    id: to,
    name,
    aside: `g ${key}`,
    href: to,
  }))

function usePartiesFor(typed: string): Found[] {
  const { data } = useQuery(partiesQuery)
  if (data === undefined || typed === '') return []
  return partyOptions(data.parties, [], 0)
    .flatMap(({ items }) => items)
    .filter((option) => fits(option, typed))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST.parties)
    .map(({ value, label }) => ({ id: value, name: label, aside: value, href: `/stance?party=${value}` }))
}

function useArticlesFor(typed: string) {
  const [words] = useDebouncedValue(typed, TYPING_MS)
  const enabled = words.length >= LEAST_LETTERS
  const query = useInfiniteQuery({ ...articlesQuery({ q: words }), enabled })
  const rows = enabled ? (query.data?.pages[0]?.rows ?? []) : []
  const items = rows.slice(0, MOST.articles).map(({ id, title, outlet }) => ({
    id: `article ${id}`,
    name: title === '' ? t.article.untitled : title,
    aside: outlet,
    href: `/articles/${encodeURIComponent(id)}`,
  }))
  return { items, busy: typed.length >= LEAST_LETTERS && (words !== typed || query.isFetching) }
}

/** What fits the words typed, by kind; kinds without any are left out. Articles come a moment later: `busy`. */
export function useFound(typed: string): { sections: FoundSection[]; busy: boolean } {
  const parties = usePartiesFor(typed)
  const articles = useArticlesFor(typed)
  const words = t.shell.search
  const sections = [
    { heading: words.parties, items: parties },
    { heading: words.pages, items: pagesFor(typed) },
    { heading: words.articles, items: articles.items },
  ]
  return { sections: sections.filter(({ items }) => items.length > 0), busy: articles.busy }
}
