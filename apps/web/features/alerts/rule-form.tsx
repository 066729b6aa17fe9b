import { ALERT_CONDITIONS, type AlertRule, MEASURES } from '@dualtrack/domain'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type NewAlertRule, useAddRule, useChangeRule } from '../../api/alerts.ts'
import { reasonOf } from '../../api/fault.ts'
import type { Parties } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { Notice } from '../../ui/notice.tsx'
import { PartyChoice } from '../../ui/party-choice.tsx'
import { PartySelect } from '../../ui/party-select.tsx'
import classes from './alerts-page.module.css'

interface Props {
  /** The rule that is changed; undefined for a new one. */
  rule: AlertRule | undefined
  known: Parties | undefined
  onDone: () => void
}

const MOST_COUNTERPARTS = 20

const EMPTY = {
  name: '',
  party: '',
  counterpart: [] as string[],
  measure: 'net' as AlertRule['measure'],
  condition: 'below' as AlertRule['condition'],
  threshold: '-25',
  window: '7',
  minStories: '3',
  webhook: '',
}

const fieldsOf = (rule: AlertRule | undefined): typeof EMPTY =>
  rule === undefined
    ? EMPTY
    : {
        name: rule.name,
        party: rule.party,
        counterpart: rule.counterpart,
        measure: rule.measure,
        condition: rule.condition,
        threshold: String(rule.threshold),
        window: String(rule.window),
        minStories: String(rule.minStories),
        webhook: rule.webhook ?? '',
      }

/** The fields as the API takes them; the server says what is wrong with a value. */
const ruleOf = ({ threshold, window, minStories, webhook, ...fields }: typeof EMPTY): NewAlertRule => ({
  ...fields,
  threshold: Number(threshold),
  window: Number(window),
  minStories: Number(minStories),
  webhook: webhook.trim() === '' ? null : webhook.trim(),
})

/** The fields that must be filled and are not. */
const missingOf = (fields: typeof EMPTY) =>
  (['name', 'party', 'threshold', 'window', 'minStories'] as const).filter(
    (field) => fields[field].trim() === '',
  )

const NUMBERS = [
  ['threshold', 'any'],
  ['window', '1'],
  ['minStories', '1'],
] as const

/** Who is watched, which measure, and when to tell. */
export function RuleForm({ rule, known, onDone }: Props) {
  const words = t.alerts.fields
  const [fields, setFields] = useState(() => fieldsOf(rule))
  const set = (part: Partial<typeof EMPTY>) => setFields({ ...fields, ...part })
  const add = useAddRule()
  const change = useChangeRule()
  const missing = missingOf(fields).map((field) => words[field])
  const saving = rule === undefined ? add : change
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const onSuccess = () => {
      if (rule === undefined) setFields(EMPTY)
      onDone()
    }
    if (rule === undefined) add.mutate(ruleOf(fields), { onSuccess })
    else change.mutate({ id: rule.id, change: ruleOf(fields) }, { onSuccess })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        required
        size="xs"
        label={words.name}
        maxLength={200}
        value={fields.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <PartyChoice
        label={words.party}
        placeholder={words.partyHint}
        value={fields.party === '' ? null : fields.party}
        onChange={(party) => set({ party })}
        parties={known?.parties ?? []}
        except={null}
      />
      <PartySelect
        label={words.counterpart}
        placeholder={words.counterpartHint}
        value={fields.counterpart}
        onChange={(counterpart) => set({ counterpart })}
        parties={known?.parties ?? []}
        groups={known?.groups ?? []}
        most={MOST_COUNTERPARTS}
      />
      <NativeSelect
        size="xs"
        label={words.measure}
        data={MEASURES.map((value) => ({ value, label: t.measures[value] }))}
        value={fields.measure}
        onChange={({ currentTarget }) =>
          set({ measure: MEASURES.find((one) => one === currentTarget.value) ?? 'net' })
        }
      />
      <NativeSelect
        size="xs"
        label={words.condition}
        data={ALERT_CONDITIONS.map((value) => ({ value, label: t.alerts.conditions[value] }))}
        value={fields.condition}
        onChange={({ currentTarget }) =>
          set({ condition: ALERT_CONDITIONS.find((one) => one === currentTarget.value) ?? 'below' })
        }
      />
      {NUMBERS.map(([field, step]) => (
        <TextInput
          key={field}
          required
          type="number"
          size="xs"
          step={step}
          label={words[field]}
          value={fields[field]}
          onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
        />
      ))}
      <TextInput
        className={classes.wide ?? ''}
        size="xs"
        type="url"
        label={words.webhook}
        description={words.webhookHint}
        maxLength={2000}
        value={fields.webhook}
        onChange={({ currentTarget }) => set({ webhook: currentTarget.value })}
      />
      {saving.isError && (
        <div className={classes.wide}>
          <Notice tone="fault" title={t.alerts.failed} hint={reasonOf(saving.error)} />
        </div>
      )}
      <div className={`${classes.wide} ${classes.actions}`}>
        <Button type="submit" size="xs" loading={saving.isPending} disabled={missing.length > 0}>
          {rule === undefined ? t.alerts.add : t.alerts.save}
        </Button>
        {rule !== undefined && (
          <Button size="xs" variant="default" onClick={onDone}>
            {t.alerts.cancel}
          </Button>
        )}
        {missing.length > 0 && <p className={classes.missing}>{t.alerts.missing(t.stance.list(missing))}</p>}
      </div>
    </form>
  )
}
