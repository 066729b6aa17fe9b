import type { AlertRule } from '@dualtrack/domain'
import { Button, Switch } from '@mantine/core'
import { useState } from 'react'
import { useChangeRule, useDeleteRule } from '../../api/alerts.ts'
import { type Parties, usePartyNames } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { ruleSentence } from './alert-words.ts'
import classes from './alerts-page.module.css'
import { RuleForm } from './rule-form.tsx'
import { WebhookLog } from './webhook-log.tsx'

interface Props {
  rule: AlertRule
  known: Parties | undefined
}

/** A rule in words, with its switch, its settings and its webhook. */
export function RuleRow({ rule, known }: Props) {
  const words = t.alerts
  const nameOf = usePartyNames()
  const change = useChangeRule()
  const [isEdited, setEdited] = useState(false)
  return (
    <li className={classes.rule}>
      <div>
        <p className={classes.name}>{rule.name}</p>
        <p>{ruleSentence(rule, nameOf)}</p>
        <p className={classes.aside}>{words.met(rule.alerts)}</p>
      </div>
      <div className={classes.actions}>
        <Switch
          size="sm"
          aria-label={words.active(rule.name)}
          label={rule.active ? words.on : words.off}
          checked={rule.active}
          onChange={({ currentTarget }) =>
            change.mutate({ id: rule.id, change: { active: currentTarget.checked } })
          }
        />
        <Button
          size="xs"
          variant="default"
          aria-label={words.changeOf(rule.name)}
          onClick={() => setEdited(!isEdited)}
        >
          {words.change}
        </Button>
        <RemoveRule rule={rule} />
      </div>
      {isEdited && <RuleForm rule={rule} known={known} onDone={() => setEdited(false)} />}
      {rule.webhook !== null && <WebhookLog rule={rule} />}
    </li>
  )
}

function RemoveRule({ rule }: { rule: AlertRule }) {
  const remove = useDeleteRule()
  return (
    <RemoveButton words={t.alerts} isPending={remove.isPending} onRemove={() => remove.mutate(rule.id)} />
  )
}
