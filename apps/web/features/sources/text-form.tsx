import type { ArticleInput } from '@dualtrack/domain'
import { Button, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ApiError } from '../../api/api-error.ts'
import { faultOf } from '../../api/fault.ts'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { DayField } from '../../ui/day-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import classes from './text-form.module.css'

const FIELDS = ['title', 'text', 'publishedAt', 'outlet', 'url'] as const
type Field = (typeof FIELDS)[number]
type Draft = Record<Field, string>

const EMPTY: Draft = { title: '', text: '', publishedAt: '', outlet: '', url: '' }

interface Props {
  onAdd: (article: ArticleInput) => void
  adding: boolean
  error: Error | null
}

/** What is wrong with a draft before it is sent; the server judges the rest. */
const faultIn = (draft: Draft) => (draft.text.trim() === '' ? t.add.needText : null)

/** Fields that were left empty are not sent: the server knows the defaults. */
function toInput(draft: Draft): ArticleInput {
  const filled = FIELDS.filter((field) => draft[field].trim() !== '').map((field) => [field, draft[field]])
  return { ...Object.fromEntries(filled), text: draft.text }
}

/** The field that the server refused, if it named one of ours. */
const refusedField = (error: Error | null): Field | undefined =>
  error instanceof ApiError ? FIELDS.find((field) => field === error.field) : undefined

/** One pasted article. */
export function TextForm({ onAdd, adding, error }: Props) {
  const [draft, setDraft] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const set = (field: Field) => (value: string) => setDraft((now) => ({ ...now, [field]: value }))
  const fault = faultIn(draft)
  const refused = refusedField(error)
  const errorAt = (field: Field) => (refused === field ? error?.message : undefined)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (fault === null) onAdd(toInput(draft))
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <TextInput
        size="xs"
        label={t.add.titleField}
        value={draft.title}
        maxLength={1000}
        onChange={(event) => set('title')(event.currentTarget.value)}
        error={errorAt('title')}
      />
      <Textarea
        size="xs"
        label={t.add.text}
        description={t.add.textHint}
        required
        autosize
        minRows={10}
        maxRows={24}
        value={draft.text}
        onChange={(event) => set('text')(event.currentTarget.value)}
        error={(tried ? fault : null) ?? errorAt('text')}
      />
      <div className={classes.row}>
        <DayField
          label={t.add.date}
          description={t.add.dateHint}
          value={draft.publishedAt}
          onChange={set('publishedAt')}
          error={errorAt('publishedAt')}
        />
        <TextInput
          size="xs"
          label={t.add.outlet}
          description={t.add.outletHint}
          value={draft.outlet}
          maxLength={200}
          onChange={(event) => set('outlet')(event.currentTarget.value)}
          error={errorAt('outlet')}
        />
        <TextInput
          type="url"
          size="xs"
          label={t.add.url}
          description={t.add.urlHint}
          value={draft.url}
          maxLength={2000}
          onChange={(event) => set('url')(event.currentTarget.value)}
          error={errorAt('url')}
        />
      </div>
      {error !== null && refused === undefined && (
        <Notice tone="fault" title={t.add.failed} hint={`${faultOf(error).title}. ${faultOf(error).hint}`} />
      )}
      <div className={classes.foot}>
        <Button type="submit" size="sm" loading={adding}>
          {t.add.submit}
        </Button>
        <span className={classes.count}>
          {t.add.characters(draft.text.length, formatCount(draft.text.length))}
        </span>
      </div>
    </form>
  )
}
