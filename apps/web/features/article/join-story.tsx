import type { ArticleDetail } from '@dualtrack/domain'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { articlesQuery } from '../../api/articles.ts'
import { reasonOf } from '../../api/fault.ts'
import { useJoinStories } from '../../api/stories.ts'
import { t } from '../../strings/index.ts'
import { LazyText } from '../../ui/lists/lazy-text.tsx'
import classes from './story-section.module.css'
import { ToldWhere } from './told-where.tsx'

/** Hits that are offered; more words find what is not among them. */
const MOST_HITS = 8

/** Finds another article and makes one story of both. */
export function JoinStory({ article }: { article: ArticleDetail }) {
  const [words, setWords] = useState('')
  const q = words.trim()
  const hits = useInfiniteQuery({ ...articlesQuery({ q }), enabled: q !== '' })
  const join = useJoinStories()
  const others = (hits.data?.pages.flatMap(({ rows }) => rows) ?? [])
    .filter(({ storyId }) => storyId !== article.storyId)
    .slice(0, MOST_HITS)
  return (
    <details className={classes.join}>
      <summary>{t.story.join}</summary>
      <LazyText
        label={t.story.search}
        placeholder={t.story.searchHint}
        value={words}
        onChange={setWords}
        withIcon
      />
      {q !== '' && hits.isSuccess && others.length === 0 && <p>{t.story.none}</p>}
      {q !== '' && others.length > 0 && (
        <ul className={classes.list} aria-label={t.story.found}>
          {others.map(({ id, title, outlet, publishedAt }) => (
            <li key={id} className={classes.row}>
              <div>
                <p>{title === '' ? t.article.untitled : title}</p>
                <ToldWhere outlet={outlet} publishedAt={publishedAt} />
              </div>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t.story.sameOf(title)}
                loading={join.isPending && join.variables.includes(id)}
                onClick={() => join.mutate([article.id, id])}
              >
                {t.story.same}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {(join.error ?? hits.error) !== null && <p role="alert">{reasonOf(join.error ?? hits.error)}</p>}
    </details>
  )
}
