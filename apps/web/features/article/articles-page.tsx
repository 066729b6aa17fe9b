import { Button, Skeleton } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { articlesQuery } from '../../api/articles.ts'
import { articleFacetsQuery } from '../../api/facets.ts'
import { csvLink, packageLink } from '../../api/links.ts'
import { partiesQuery } from '../../api/parties.ts'
import { stringifySearch } from '../../format/search-string.ts'
import { t } from '../../strings/index.ts'
import { CorpusNotice } from '../../ui/corpus-notice.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { DownloadLink, PackageLink } from '../../ui/lists/download-link.tsx'
import { FacetPanel } from '../../ui/lists/facet-panel.tsx'
import { ListFilters } from '../../ui/lists/list-filters.tsx'
import { ListLayout } from '../../ui/lists/list-layout.tsx'
import { TotalLine } from '../../ui/lists/total-line.tsx'
import { VirtualFeed } from '../../ui/lists/virtual-feed.tsx'
import { Notice } from '../../ui/notice.tsx'
import page from '../../ui/page.module.css'
import { PageHeader } from '../../ui/page-header.tsx'
import { ArticleItem } from './article-item.tsx'
import classes from './articles-page.module.css'
import { type ArticlesView, useArticlesView } from './use-articles-view.ts'

/** Every article in the corpus, to search and to read. */
export function ArticlesPage() {
  const { view, change, clear } = useArticlesView()
  const { data: known } = useQuery(partiesQuery)
  const facets = useQuery(articleFacetsQuery(view))
  return (
    <div className={page.page}>
      <div className={classes.stack}>
        <PageHeader name={t.articles.title} heading={t.articles.title} lead={t.articles.lead}>
          <DownloadLink href={csvLink('articles', view)} />
          <PackageLink
            href={packageLink('articles', view, {
              title: t.articles.title,
              view: `/articles${stringifySearch({ ...view })}`,
            })}
          />
        </PageHeader>
        <ListFilters view={view} change={change} known={known} words={t.articles} />
        {known?.range === null ? (
          <CorpusNotice />
        ) : (
          <ListLayout facets={<FacetPanel shown={facets.data} view={view} change={change} />}>
            <TotalLine of="articles" shown={facets.data} stale={facets.isPlaceholderData} />
            <Found view={view} clear={clear} />
          </ListLayout>
        )}
      </div>
    </div>
  )
}

/** Usual height of an article in the list, in px. */
const ROW = 88

function Found({ view, clear }: { view: ArticlesView; clear: () => void }) {
  const articles = useInfiniteQuery(articlesQuery(view))
  if (articles.isPending) return <Loading />
  if (articles.isError) return <FaultNotice error={articles.error} retry={() => void articles.refetch()} />
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
    <VirtualFeed
      label={t.articles.list}
      rows={rows}
      keyOf={(row) => row.id}
      estimate={ROW}
      busy={articles.isFetchingNextPage}
      onEnd={articles.hasNextPage ? () => void articles.fetchNextPage() : undefined}
    >
      {(row) => <ArticleItem article={row} search={view.q ?? ''} />}
    </VirtualFeed>
  )
}

const Loading = () => (
  <div role="status" aria-label={t.app.loading} className={classes.stack}>
    {[0, 1, 2, 3, 4, 5].map((at) => (
      <Skeleton key={at} height={74} />
    ))}
  </div>
)
