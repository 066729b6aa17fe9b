import type { ArticleDetail, ArticleRow } from '@dualtrack/domain'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reasonOf } from '../../api/fault.ts'
import { storyQuery, useSplitArticle } from '../../api/stories.ts'
import { t } from '../../strings/index.ts'
import { JoinStory } from './join-story.tsx'
import classes from './story-section.module.css'
import { ToldWhere } from './told-where.tsx'

/** Which articles tell the same, and a person's say in it: one story has one vote. */
export function StorySection({ article }: { article: ArticleDetail }) {
  const story = useQuery(storyQuery(article.storyId))
  const split = useSplitArticle()
  const articles = story.data?.articles ?? []
  const outlets = story.data?.outlets.length ?? 0
  return (
    <section id="story" className={classes.section} aria-labelledby="story-heading">
      <h2 id="story-heading" className={classes.heading}>
        {t.story.heading}
      </h2>
      {story.isError && <p role="alert">{reasonOf(story.error)}</p>}
      {story.isSuccess && (
        <p className={classes.lead}>
          {articles.length > 1 ? t.story.lead(articles.length, outlets) : t.story.alone}
        </p>
      )}
      {articles.length > 1 && (
        <ul className={classes.list} aria-label={t.story.list}>
          {articles.map((row) => (
            <Told
              key={row.id}
              row={row}
              isThis={row.id === article.id}
              split={() => split.mutate(row.id)}
              busy={split.isPending && split.variables === row.id}
            />
          ))}
        </ul>
      )}
      {split.isError && <p role="alert">{reasonOf(split.error)}</p>}
      <JoinStory article={article} />
      <p className={classes.lead}>{t.story.kept}</p>
    </section>
  )
}

interface ToldProps {
  row: ArticleRow
  isThis: boolean
  split: () => void
  busy: boolean
}

function Told({ row, isThis, split, busy }: ToldProps) {
  const title = row.title === '' ? t.article.untitled : row.title
  return (
    <li className={classes.row}>
      <div>
        <p>
          {isThis ? (
            <>
              {title} <span className={classes.facts}>({t.story.this})</span>
            </>
          ) : (
            <Link to="/articles/$id" params={{ id: row.id }}>
              {title}
            </Link>
          )}
        </p>
        <ToldWhere outlet={row.outlet} publishedAt={row.publishedAt} />
      </div>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t.story.splitOf(title)}
        loading={busy}
        onClick={split}
      >
        {t.story.split}
      </Button>
    </li>
  )
}
