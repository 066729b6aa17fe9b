import type { JsonFeed } from 'feedsmith'
import { escapeHtml } from './escape-html.ts'
import type { RawFeed } from './feed.ts'

const escaped = (text: string | undefined) => (text === undefined ? undefined : escapeHtml(text))

const names = (authors: readonly JsonFeed.Author[] = []) => authors.map(({ name }) => name)

/** JSON Feed 1.0 and 1.1. */
export const readJsonFeed = (feed: JsonFeed.Feed<string>): RawFeed => ({
  title: escaped(feed.title),
  link: feed.home_page_url,
  language: feed.language,
  base: undefined,
  items: (feed.items ?? []).map((item) => ({
    id: item.id,
    links: [item.url, item.external_url, item.id],
    base: undefined,
    title: escaped(item.title),
    dates: [item.date_published, item.date_modified],
    authors: names(item.authors ?? feed.authors),
    html: item.content_html ?? escaped(item.content_text) ?? escaped(item.summary),
  })),
})
