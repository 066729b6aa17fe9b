import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useAddArticle } from '../../api/articles.ts'
import { t } from '../../strings/index.ts'
import { Notice } from '../../ui/notice.tsx'
import { ChartLink } from './chart-link.tsx'
import { TextForm } from './text-form.tsx'

/** Pastes one article, which is coded at once. */
export function TextPanel() {
  const add = useAddArticle()
  if (add.data === undefined) {
    return <TextForm onAdd={add.mutate} adding={add.isPending} error={add.error} />
  }
  const { article, known } = add.data
  return (
    <Notice tone="empty" title={(known ? t.add.known : t.add.added)(article.coded.length)}>
      <Button size="xs" variant="default" onClick={add.reset}>
        {t.add.another}
      </Button>
      <Link to="/articles/$id" params={{ id: article.id }}>
        {t.add.open}
      </Link>
      <ChartLink />
    </Notice>
  )
}
