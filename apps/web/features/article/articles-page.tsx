import type { ArticleRow } from '@dualtrack/domain'
import { Button, Skeleton } from '@mantine/core'
import { type UseInfiniteQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { articlesQuery } from '../../api/articles.ts'
import { faultOf } from '../../api/fault.ts'
import { csvLink } from '../../api/links.ts'
import { partiesQuery } from '../../api/parties.ts'
import { CODED_LANGUAGE, languageName } from '../../format/languages.ts'
import { t } from '../../strings/index.ts'
import { DownloadIcon } from '../../ui/icons.tsx'
import { Instant } from '../../ui/instant.tsx'
import { Notice } from '../../ui/notice.tsx'
import page from '../../ui/page.module.css'
import { ArticlesFilters } from './articles-filters.tsx'
import classes from './articles-page.module.css'
import { articlesQueryOf, NO_FILTER } from './articles-search.ts'
import { useArticlesView } from './use-articles-view.ts'

/** Every article in the corpus, to search and to read. */
export function ArticlesPage() {
  const { view, change } = useArticlesView()
  const { data: known } = useQuery(partiesQuery)
  const query = articlesQueryOf(view)
  const articles = useInfiniteQuery(articlesQuery(query))
  return (
    <div className={page.page}>
      <title>{t.app.pageTitle(t.articles.title)}</title>
      <div className={classes.stack}>
        <header className={classes.header}>
          <div>
            <h1 className={page.heading}>{t.articles.title}</h1>
            <p className={page.lead}>{t.articles.lead}</p>
          </div>
          <Button
            component="a"
            href={csvLink('articles', query)}
            download
            size="xs"
            variant="default"
            leftSection={<DownloadIcon />}
          >
            {t.stance.csv}
          </Button>
        </header>
        <ArticlesFilters view={view} change={change} known={known} />
        <Results articles={articles} clear={() => change(NO_FILTER)} />
      </div>
    </div>
  )
}

type Articles = UseInfiniteQueryResult<{ pages: { rows: ArticleRow[] }[] }>

function Results({ articles, clear }: { articles: Articles; clear: () => void }) {
  if (articles.isPending) return <Loading />
  if (articles.isError) return <Fault error={articles.error} retry={() => void articles.refetch()} />
  const rows = articles.data.pages.flatMap((one) => one.rows)
  if (rows.length === 0) {
    return (
      <Notice tone="empty" title={t.articles.none} hint={t.articles.noneHint}>
        <Button size="xs" variant="default" onClick={clear}>
          {t.articles.clear}
        </Button>
      </Notice>
    )
  }
  return (
    <>
      <ul className={classes.list} aria-label={t.articles.list} aria-busy={articles.isPlaceholderData}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      {articles.hasNextPage && (
        <Button
          variant="default"
          className={classes.more ?? ''}
          loading={articles.isFetchingNextPage}
          onClick={() => void articles.fetchNextPage()}
        >
          {t.articles.more}
        </Button>
      )}
    </>
  )
}

function Row({ row }: { row: ArticleRow }) {
  return (
    <li className={classes.row}>
      <h2 className={classes.title}>
        <Link to="/articles/$id" params={{ id: row.id }}>
          {row.title === '' ? t.article.untitled : row.title}
        </Link>
      </h2>
      <p className={classes.snippet}>{row.snippet}</p>
      <p className={classes.facts}>
        {row.outlet !== '' && (
          <Link to="/articles" search={{ outlet: row.outlet }} title={t.articles.ofOutlet(row.outlet)}>
            {row.outlet}
          </Link>
        )}
        <span>
          <Instant at={row.publishedAt} />
        </span>
        {row.language === CODED_LANGUAGE ? (
          <span>{t.articles.acts(row.events)}</span>
        ) : (
          <Link
            to="/articles"
            search={{ language: row.language }}
            title={t.articles.ofLanguage(languageName(row.language))}
          >
            {t.articles.notCoded(languageName(row.language))}
          </Link>
        )}
        {row.storyArticles > 1 && (
          <Link
            to="/articles/$id"
            params={{ id: row.id }}
            hash="story"
            title={t.articles.storyOf(row.storyArticles)}
          >
            {t.articles.story(row.storyArticles, row.storyOutlets)}
          </Link>
        )}
      </p>
    </li>
  )
}

function Fault({ error, retry }: { error: unknown; retry: () => void }) {
  const fault = faultOf(error)
  return (
    <Notice tone="fault" title={fault.title} hint={fault.hint}>
      <Button size="xs" onClick={retry}>
        {t.faults.retry}
      </Button>
    </Notice>
  )
}

const Loading = () => (
  <div role="status" aria-label={t.app.loading} className={classes.loading}>
    <Skeleton height={74} />
    <Skeleton height={74} />
    <Skeleton height={74} />
    <Skeleton height={74} />
  </div>
)
