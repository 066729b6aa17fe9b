import type { ColumnMapping } from '@dualtrack/domain'

export type FieldName = keyof ColumnMapping

/** What other tools call the fields of an article, the likeliest first; letters and digits only, in lower case. */
export const FIELD_NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  id: ['id', 'articleid', 'guid', 'uid', 'uuid', 'docid', 'documentid', 'identifier'],
  title: ['title', 'headline', 'heading', 'subject', 'articletitle', 'headlinetext'],
  text: [
    'text',
    'fulltext',
    'articletext',
    'body',
    'bodytext',
    'content',
    'contenttext',
    'articlebody',
    'article',
    'story',
    'maintext',
    'description',
    'summary',
    'abstract',
    'snippet',
    'lead',
    'excerpt',
  ],
  publishedAt: [
    'publishedat',
    'published',
    'publicationdate',
    'publishdate',
    'datepublished',
    'publisheddate',
    'publishedon',
    'pubdate',
    'date',
    'datetime',
    'timestamp',
    'time',
    'day',
    'createdat',
    'created',
    'seendate',
  ],
  outlet: [
    'outlet',
    'publisher',
    'publication',
    'newspaper',
    'paper',
    'medium',
    'media',
    'medianame',
    'sourcename',
    'source',
    'newssource',
    'site',
    'sitename',
    'domain',
  ],
  url: ['url', 'link', 'href', 'permalink', 'articleurl', 'sourceurl', 'weburl', 'address', 'uri'],
  author: ['author', 'authors', 'byline', 'creator', 'writer', 'journalist', 'reporter'],
  language: ['language', 'lang', 'languagecode', 'locale'],
}

export const FIELDS = Object.keys(FIELD_NAMES) as FieldName[]

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The one of `names` that is likeliest to hold `field`. */
export function nameFor(field: FieldName, names: readonly string[]): string | undefined {
  const known = new Map(names.map((name) => [plain(name), name]))
  const found = FIELD_NAMES[field].find((name) => known.has(name))
  return found === undefined ? undefined : known.get(found)
}
