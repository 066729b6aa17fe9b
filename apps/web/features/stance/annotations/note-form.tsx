import type { Annotation } from '@dualtrack/domain'
import { Button, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAddAnnotation, useChangeAnnotation, useDeleteAnnotation } from '../../../api/annotations.ts'
import { reasonOf } from '../../../api/fault.ts'
import type { Parties } from '../../../api/parties.ts'
import { t } from '../../../strings/index.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PartySelect } from '../../../ui/party-select.tsx'
import { RemoveButton } from '../../../ui/remove-button.tsx'
import type { NoteDraft } from '../findings.ts'
import classes from './note-form.module.css'
import { NoteLink } from './note-link.tsx'

interface Props {
  draft: NoteDraft
  known: Parties | undefined
  onDone: () => void
}

const later = (a: string, b: string) => (a < b ? b : a)

const MOST_PARTIES = 20

const fieldsOf = (draft: NoteDraft) => ({
  from: draft.from,
  to: draft.to ?? draft.from,
  title: 'id' in draft ? draft.title : '',
  text: 'id' in draft ? draft.text : '',
  url: ('id' in draft && draft.url) || '',
  parties: draft.parties,
})

/** The fields of a note; what is saved shows in the chart at once. */
export function NoteForm({ draft, known, onDone }: Props) {
  const words = t.notes
  const [fields, setFields] = useState(() => fieldsOf(draft))
  const set = (part: Partial<typeof fields>) => setFields({ ...fields, ...part })
  const add = useAddAnnotation()
  const change = useChangeAnnotation()
  const saving = 'id' in draft ? change : add
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const note = { ...fields, url: fields.url.trim() === '' ? null : fields.url.trim() }
    if ('id' in draft) change.mutate({ id: draft.id, change: note }, { onSuccess: onDone })
    else add.mutate(note, { onSuccess: onDone })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        data-autofocus
        required
        size="xs"
        label={words.titleField}
        maxLength={200}
        value={fields.title}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
      />
      <div className={classes.days}>
        <DayField
          label={words.from}
          value={fields.from}
          onChange={(from) => set({ from, to: later(from, fields.to) })}
        />
        <DayField label={words.to} value={fields.to} min={fields.from} onChange={(to) => set({ to })} />
      </div>
      <Textarea
        size="xs"
        autosize={false}
        rows={3}
        label={words.text}
        maxLength={4000}
        value={fields.text}
        onChange={({ currentTarget }) => set({ text: currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={words.url}
        description={words.urlHint}
        maxLength={2000}
        value={fields.url}
        onChange={({ currentTarget }) => set({ url: currentTarget.value })}
      />
      <PartySelect
        label={words.parties}
        placeholder={words.partiesHint}
        value={fields.parties}
        onChange={(parties) => set({ parties })}
        parties={known?.parties ?? []}
        groups={known?.groups ?? []}
        most={MOST_PARTIES}
      />
      {saving.isError && <Notice tone="fault" title={words.failed} hint={reasonOf(saving.error)} />}
      <div className={classes.actions}>
        <Button type="submit" size="xs" loading={saving.isPending}>
          {words.save}
        </Button>
        {'id' in draft && <RemoveNote note={draft} onDone={onDone} />}
        {'id' in draft && draft.url !== null && <NoteLink url={draft.url} />}
      </div>
    </form>
  )
}

function RemoveNote({ note, onDone }: { note: Annotation; onDone: () => void }) {
  const remove = useDeleteAnnotation()
  return (
    <RemoveButton
      words={t.notes}
      isPending={remove.isPending}
      onRemove={() => remove.mutate(note.id, { onSuccess: onDone })}
    />
  )
}
