import { EVENT_TYPES, type EventRow, type EventType } from '@dualtrack/domain'
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { partiesQuery } from '../../api/parties.ts'
import type { ReviewInput } from '../../api/reviews.ts'
import { t } from '../../strings/index.ts'
import { PartyChoice } from '../party-choice.tsx'
import classes from './review-bar.module.css'
import type { Judgement } from './use-review-keys.ts'

interface Props {
  act: EventRow
  judgement: Judgement
  /** Name of the analyst; empty as long as it is not known. */
  reviewer: string
  busy: boolean
  onSave: (input: ReviewInput) => void
  onCancel: () => void
}

interface Recoded {
  source: string
  target: string | null
  type: EventType
}

/** What the act most likely is instead: as it was recoded before, else the type that came second. */
function firstGuess(act: EventRow): Recoded {
  const { source, target } = act.review ?? act
  if (act.review !== null) return { source, target, type: act.review.type }
  const second = act.runnerUp?.type
  return { source, target, type: second === undefined || second === 'NONE' ? act.type : second }
}

/** Escape in a field leaves the form, not the drawer around it. */
const KEEPS_ESCAPE = { 'data-mantine-stop-propagation': true }

/** A verdict with its reason; Enter saves it, Escape leaves. */
export function ReviewForm({ act, judgement, reviewer, busy, onSave, onCancel }: Props) {
  const words = t.review
  const [name, setName] = useState(reviewer)
  const [reason, setReason] = useState('')
  const [recoded, setRecoded] = useState(() => firstGuess(act))
  const [tried, setTried] = useState(false)
  const save = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || busy) return
    const says = { event: act.id, verdict: judgement, reviewer: name.trim(), reason: reason.trim() }
    onSave(judgement === 'recoded' ? { ...says, ...recoded } : says)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }
  return (
    <form className={classes.form} onSubmit={save} onKeyDown={leave}>
      {judgement === 'recoded' && <RecodedFields value={recoded} onChange={setRecoded} />}
      <TextInput
        size="xs"
        className={classes.why ?? ''}
        label={words.why}
        placeholder={words.whyHint}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autoFocus={reviewer !== ''}
        {...KEEPS_ESCAPE}
        maxLength={2000}
      />
      <TextInput
        size="xs"
        label={words.name}
        placeholder={words.nameHint}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        autoFocus={reviewer === ''}
        {...KEEPS_ESCAPE}
        error={tried && name.trim() === '' ? words.needName : undefined}
        autoComplete="name"
        maxLength={100}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="xs" loading={busy}>
          {words.save[judgement]}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

function RecodedFields({ value, onChange }: { value: Recoded; onChange: (value: Recoded) => void }) {
  const { data: known } = useQuery(partiesQuery)
  const parties = known?.parties ?? []
  const words = t.review
  return (
    <>
      <PartyChoice
        label={words.source}
        placeholder={t.filters.partyHint}
        value={value.source}
        onChange={(source) => onChange({ ...value, source })}
        parties={parties}
        except={value.target}
      />
      <PartyChoice
        label={words.target}
        placeholder={words.targetHint}
        value={value.target}
        onChange={(target) => onChange({ ...value, target })}
        parties={parties}
        except={value.source}
      />
      <Checkbox
        size="xs"
        className={classes.none ?? ''}
        label={words.noTarget}
        checked={value.target === null}
        onChange={() => onChange({ ...value, target: null })}
      />
      <NativeSelect
        size="xs"
        label={words.type}
        data={EVENT_TYPES.map((type) => ({ value: type, label: t.types[type] }))}
        value={value.type}
        onChange={(event) => onChange({ ...value, type: event.currentTarget.value as EventType })}
      />
    </>
  )
}
