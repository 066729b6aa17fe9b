import { type Article, DualtrackError, type GivenArticle, MAX_TEXT_LENGTH } from '@dualtrack/domain'
import { withoutBoilerplate } from '../clean/boilerplate.ts'
import { cleanText, soundLine } from '../clean/clean-text.ts'
import { detectLanguage } from '../clean/detect-language.ts'
import { languageCode } from '../clean/language-code.ts'
import { contentId } from './content-id.ts'
import { parseDate } from './dates/parse-date.ts'

const MS_PER_DAY = 86_400_000

function checkedText({ text: raw, coding }: GivenArticle): string {
  if (raw.length > MAX_TEXT_LENGTH) {
    const found = raw.length.toLocaleString('en')
    const most = MAX_TEXT_LENGTH.toLocaleString('en')
    throw new DualtrackError(
      'TEXT_TOO_LONG',
      `The text has ${found} characters; an article may have at most ${most}. Split it into articles.`,
      { field: 'text' },
    )
  }
  const clean = cleanText(raw)
  // A coding knows places in the text as it stands.
  const text = coding === undefined ? withoutBoilerplate(clean) : clean
  if (text.trim() === '') {
    throw new DualtrackError('EMPTY_TEXT', 'The article has no text. Fill the field "text".', {
      field: 'text',
    })
  }
  return text
}

function checkedDate(raw: string, fetchedAt: string): string {
  const publishedAt = parseDate(raw)
  if (publishedAt === null) {
    throw new DualtrackError(
      'INVALID_FIELD',
      `"${raw.slice(0, 60)}" is not a date. Write it like 2026-02-01 or 2026-02-01T21:55:00Z.`,
      { field: 'publishedAt' },
    )
  }
  if (Date.parse(publishedAt) > Date.parse(fetchedAt) + MS_PER_DAY) {
    throw new DualtrackError('INVALID_FIELD', `The publication date ${publishedAt} lies in the future.`, {
      field: 'publishedAt',
    })
  }
  return publishedAt
}

/**
 * Turns what was handed in into an article: text cleaned and without boilerplate, its language told, dates as UTC instants, an identity.
 * What brings its coding says itself which language it is in, and keeps all of its text.
 * `fetchedAt` (ISO instant) stands in for a missing date, and `publishedAtKnown` then says so.
 * Throws EMPTY_TEXT, TEXT_TOO_LONG, NOT_TEXT, or INVALID_FIELD for a date that is none or lies in the future.
 */
export function parseArticle(raw: GivenArticle, fetchedAt: string): Article {
  const text = checkedText(raw)
  const title = soundLine(raw.title ?? '')
  const outlet = soundLine(raw.outlet ?? '')
  const url = raw.url ?? null
  const { coding } = raw
  const detected = () => detectLanguage(title, text, raw.language)
  return {
    id: raw.id ?? contentId({ title, text, outlet, url }),
    title,
    text,
    publishedAt: raw.publishedAt === undefined ? fetchedAt : checkedDate(raw.publishedAt, fetchedAt),
    publishedAtKnown: raw.publishedAt !== undefined,
    fetchedAt,
    outlet,
    url,
    author: soundLine(raw.author ?? ''),
    language: coding === undefined ? detected() : languageCode(raw.language) || detected(),
  }
}
