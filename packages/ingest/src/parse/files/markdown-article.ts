import type { ArticleInput } from '@dualtrack/domain'
import { marked } from 'marked'
import { htmlToText } from '../../clean/html-text.ts'
import { articleInput } from '../article-input.ts'
import { parseDate } from '../dates/parse-date.ts'
import { type FieldName, nameFor } from '../table/field-names.ts'
import { webUrl } from '../web-url.ts'

const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,10000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
const FIRST_HEADING = /^\s*(?:# +(.+?)(?: #+)?[ \t]*|(.+)\n=+[ \t]*)(?:\n|$)/

/** The simple `name: value` lines of a front matter; lists and nested ones are left out. */
function frontMatter(block: string): Record<string, string> {
  const lines = block.split('\n').map((line) => /^([\w-]+):[ \t]+(.+)$/.exec(line))
  return Object.fromEntries(
    lines
      .filter((line) => line !== null)
      .map(([, name, value = '']) => [name, value.replace(/^(["'])(.*)\1\s*$/, '$2')]),
  )
}

const asText = (markdown: string) => htmlToText(marked.parse(markdown, { async: false }))

/** Fields that are only taken when they are what they should be: a blog's own `url` is often a path. */
function sound(fields: Record<string, string>): Record<string, string> {
  const names = Object.keys(fields)
  const fits = (field: FieldName, test: (value: string) => boolean) => {
    const name = nameFor(field, names)
    return name !== undefined && test(fields[name] ?? '') ? { [field]: fields[name] ?? '' } : {}
  }
  return {
    ...fits('title', () => true),
    ...fits('author', () => true),
    ...fits('outlet', () => true),
    ...fits('language', () => true),
    ...fits('url', (value) => webUrl(value) !== null),
    ...fits('publishedAt', (value) => parseDate(value) !== null),
  }
}

/** An article in Markdown: its front matter, its first heading as title, the rest as running text. */
export function markdownArticle(source: string): ArticleInput {
  const block = FRONT_MATTER.exec(source)
  const fields = sound(frontMatter(block?.[1] ?? ''))
  const body = source.slice(block?.[0].length ?? 0)
  const heading = FIRST_HEADING.exec(body)
  const title = heading === null ? {} : { title: asText(heading[1] ?? heading[2] ?? '') }
  const text = asText(heading === null ? body : body.slice(heading[0].length))
  return articleInput({ ...title, ...fields, text })
}
