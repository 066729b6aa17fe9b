import type { ArticleDetail } from '@dualtrack/domain'
import { useEffect, useMemo, useRef, useState } from 'react'
import { usePartyNames } from '../../api/parties.ts'
import { CODED_LANGUAGE, languageName } from '../../format/languages.ts'
import { t } from '../../strings/index.ts'
import { Instant } from '../../ui/instant.tsx'
import { Notice } from '../../ui/notice.tsx'
import page from '../../ui/page.module.css'
import { ActCard } from './act-card.tsx'
import { numberActs } from './annotate.ts'
import { ArticleText } from './article-text.tsx'
import classes from './article-view.module.css'
import { StorySection } from './story-section.tsx'

interface Props {
  article: ArticleDetail
  /** Id of the act that is shown first; one that is not there is passed over. */
  firstAct: number
}

/** An article with its acts: text and list point at each other. */
export function ArticleView({ article, firstAct }: Props) {
  const acts = useMemo(() => numberActs(article.coded), [article.coded])
  const [active, setActive] = useState<number | null>(null)
  const nameOf = usePartyNames()
  const root = useRef<HTMLDivElement>(null)

  const moveTo = (selector: string, act: number, block: ScrollLogicalPosition = 'nearest') => {
    setActive(act)
    const there = root.current?.querySelector<HTMLElement>(selector)
    there?.scrollIntoView({ block })
    there?.focus({ preventScroll: true })
  }
  const toCard = (act: number) => moveTo(`li[data-act="${act}"]`, act)
  const toSentence = (act: number) => moveTo(`button[data-act="${act}"]`, act)
  const first = acts.find(({ event }) => event.id === firstAct)?.number
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the article comes up; then the reader moves.
  useEffect(() => {
    if (first !== undefined) moveTo(`button[data-act="${first}"]`, first, 'center')
  }, [first])
  const shared = { article, acts, active, onActive: setActive, onGoTo: toCard, nameOf }

  return (
    <div ref={root} className={classes.columns}>
      <article>
        <h1 className={classes.title}>
          {article.title === '' ? t.article.untitled : <ArticleText {...shared} part="title" />}
        </h1>
        <Byline article={article} />
        <p className={classes.body}>
          <ArticleText {...shared} part="text" />
        </p>
      </article>
      <section className={classes.acts} aria-labelledby="acts-heading">
        <h2 id="acts-heading" className={classes.heading}>
          {t.article.actsHeading} ({acts.length})
        </h2>
        {acts.length === 0 ? (
          <NoActs language={article.language} />
        ) : (
          <>
            <p className={page.lead}>{t.article.hint}</p>
            <ol className={classes.list}>
              {acts.map((act) => (
                <ActCard
                  key={act.number}
                  act={act}
                  active={act.number === active}
                  onActive={setActive}
                  onGoTo={toSentence}
                  nameOf={nameOf}
                />
              ))}
            </ol>
          </>
        )}
      </section>
      <div className={classes.story}>
        <StorySection article={article} />
      </div>
    </div>
  )
}

function NoActs({ language }: { language: string }) {
  if (language === CODED_LANGUAGE) {
    return <Notice tone="empty" title={t.article.noActs} hint={t.article.noActsHint} />
  }
  const title = t.article.otherLanguage(languageName(language))
  return <Notice tone="empty" title={title} hint={t.article.otherLanguageHint} />
}

function Byline({ article }: { article: ArticleDetail }) {
  return (
    <p className={classes.byline}>
      {article.outlet !== '' && <span>{article.outlet}</span>}
      {article.author !== '' && <span>{t.article.by(article.author)}</span>}
      <span>
        {!article.publishedAtKnown && `${t.article.noDate} `}
        <Instant at={article.publishedAt} />
      </span>
      <span>{t.article.coder(article.coderVersion)}</span>
      {article.url !== null && (
        <a href={article.url} target="_blank" rel="noreferrer">
          {t.article.original}
        </a>
      )}
    </p>
  )
}
