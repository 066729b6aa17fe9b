type Fields = Record<string, unknown>

/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  title: string | undefined
  publishedAt: string | undefined
  authors: string[]
  publisher: string | undefined
  language: string | undefined
}

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?\w*(?:Article|BlogPosting|Posting|Report|NewsStory)$/

/** Deeper down stand only parts of the article. */
const MAX_DEPTH = 4

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)

/** Names of people or organisations, given as such or as objects with a name. */
const names = (value: unknown): string[] =>
  listOf(value)
    .map((one) => text(isFields(one) ? one.name : one))
    .filter((name) => name !== undefined)

/** Pages that are XHTML too wrap their scripts in CDATA. */
const CDATA = /^\s*<!\[CDATA\[|\]\]>\s*$/g

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(CDATA, ''))
  } catch {
    return null
  }
}

const isArticle = (fields: Fields) =>
  listOf(fields['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))

/** The first article in a value, in lists, in `@graph` and in the page that it is the main entity of. */
function articleIn(value: unknown, depth = 0): Fields | null {
  if (depth > MAX_DEPTH) return null
  if (isFields(value) && isArticle(value)) return value
  const inner = isFields(value) ? [value['@graph'], value.mainEntity] : Array.isArray(value) ? value : []
  for (const one of inner) {
    const found = articleIn(one, depth + 1)
    if (found !== null) return found
  }
  return null
}

/** Reads the article among the JSON-LD scripts of a page. Broken ones are passed over. */
export function readJsonLd(scripts: readonly string[]): LinkedData | null {
  const article = articleIn(scripts.map(parsed))
  if (article === null) return null
  return {
    title: text(article.headline) ?? text(article.name),
    publishedAt: text(article.datePublished) ?? text(article.dateCreated),
    authors: names(article.author),
    publisher: names(article.publisher)[0],
    language: names(article.inLanguage)[0],
  }
}
