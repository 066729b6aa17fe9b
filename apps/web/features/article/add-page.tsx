import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useAddArticle } from '../../api/articles.ts'
import { t } from '../../strings/index.ts'
import { Notice } from '../../ui/notice.tsx'
import page from '../../ui/page.module.css'
import { AddForm } from './add-form.tsx'
import classes from './add-page.module.css'
import { ArticleView } from './article-view.tsx'

/** Paste an article, see what the coder makes of it. */
export function AddPage() {
  const add = useAddArticle()
  return (
    <div className={page.page}>
      <title>{t.app.pageTitle(t.add.title)}</title>
      <div className={classes.stack}>
        {add.data === undefined ? (
          <>
            <header>
              <h1 className={page.heading}>{t.add.title}</h1>
              <p className={page.lead}>{t.add.lead}</p>
            </header>
            <AddForm onAdd={add.mutate} adding={add.isPending} error={add.error} />
          </>
        ) : (
          <>
            <Notice
              tone="empty"
              title={(add.data.known ? t.add.known : t.add.added)(add.data.article.coded.length)}
            >
              <Button size="xs" variant="default" onClick={add.reset}>
                {t.add.another}
              </Button>
              <Link to="/articles/$id" params={{ id: add.data.article.id }}>
                {t.add.open}
              </Link>
            </Notice>
            <ArticleView article={add.data.article} />
          </>
        )}
      </div>
    </div>
  )
}
