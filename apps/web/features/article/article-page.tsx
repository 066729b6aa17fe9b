import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { articleQuery } from '../../api/articles.ts'
import { t } from '../../strings/index.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import page from '../../ui/page.module.css'
import classes from './article-page.module.css'
import { ArticleView } from './article-view.tsx'

const route = getRouteApi('/articles/$id')

/** One article: its text, and every act found in it with the reason. */
export function ArticlePage() {
  const { id } = route.useParams()
  const { act } = route.useSearch()
  const query = useQuery(articleQuery(id))
  const title = query.data?.title || t.article.untitled
  return (
    <div className={page.page}>
      <title>{t.app.pageTitle(query.isSuccess ? title : t.articles.title)}</title>
      <p className={classes.back}>
        <Link to="/articles">{t.article.back}</Link>
      </p>
      {!query.isSuccess && <h1 className={page.hidden}>{t.articles.title}</h1>}
      {query.isPending && <Loading />}
      {query.isError && (
        <FaultNotice error={query.error} retry={() => void query.refetch()}>
          <Link to="/articles">{t.article.back}</Link>
        </FaultNotice>
      )}
      {query.isSuccess && <ArticleView key={id} article={query.data} firstAct={Number(act)} />}
    </div>
  )
}

const Loading = () => (
  <div role="status" aria-label={t.app.loading} className={classes.loading}>
    <Skeleton height={34} width="60%" />
    <Skeleton height={16} width="30%" />
    <Skeleton height={320} />
  </div>
)
