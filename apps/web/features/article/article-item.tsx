import type { ArticleRow } from '@dualtrack/domain'
import { Link } from '@tanstack/react-router'
import { CODED_LANGUAGE, languageName } from '../../format/languages.ts'
import { t } from '../../strings/index.ts'
import { Instant } from '../../ui/instant.tsx'
import { FoundText } from '../../ui/lists/found-text.tsx'
import classes from './article-item.module.css'

/** An article of the list, with the words that were searched for. */
export function ArticleItem({ article, search }: { article: ArticleRow; search: string }) {
  return (
    <>
      <h2 className={classes.title}>
        <Link to="/articles/$id" params={{ id: article.id }}>
          {article.title === '' ? t.article.untitled : <FoundText text={article.title} search={search} />}
        </Link>
      </h2>
      <p className={classes.snippet}>
        <FoundText text={article.snippet} search={search} />
      </p>
      <Facts article={article} />
    </>
  )
}

function Facts({ article }: { article: ArticleRow }) {
  return (
    <p className={classes.facts}>
      {article.outlet !== '' && (
        <Link to="/articles" search={{ outlet: article.outlet }} title={t.articles.ofOutlet(article.outlet)}>
          {article.outlet}
        </Link>
      )}
      <Instant at={article.publishedAt} />
      {article.language === CODED_LANGUAGE ? (
        <span>{t.articles.acts(article.events)}</span>
      ) : (
        <Link
          to="/articles"
          search={{ language: article.language }}
          title={t.articles.ofLanguage(languageName(article.language))}
        >
          {t.articles.notCoded(languageName(article.language))}
        </Link>
      )}
      {article.storyArticles > 1 && (
        <Link
          to="/articles/$id"
          params={{ id: article.id }}
          hash="story"
          title={t.articles.storyOf(article.storyArticles)}
        >
          {t.articles.story(article.storyArticles, article.storyOutlets)}
        </Link>
      )}
    </p>
  )
}
