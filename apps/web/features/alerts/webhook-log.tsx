import type { AlertRule, Delivery } from '@dualtrack/domain'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTestWebhook, webhookQuery } from '../../api/alerts.ts'
import { reasonOf } from '../../api/fault.ts'
import { t } from '../../strings/index.ts'
import { Instant } from '../../ui/instant.tsx'
import { Notice } from '../../ui/notice.tsx'
import classes from './alerts-page.module.css'

/** The secret of a rule's webhook, a test, and every attempt to bring a message there. */
export function WebhookLog({ rule }: { rule: AlertRule }) {
  const words = t.alerts.webhook
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={words.of(rule.name)}>{words.heading}</summary>
      {open && <Log rule={rule} />}
    </details>
  )
}

function Log({ rule }: { rule: AlertRule }) {
  const words = t.alerts.webhook
  const { data } = useQuery(webhookQuery(rule.id))
  const test = useTestWebhook()
  if (data === undefined) return null
  return (
    <div className={classes.webhook}>
      <p>
        {words.secret}: <code className={classes.secret}>{data.secret}</code>
      </p>
      <p className={classes.aside}>{words.secretHint}</p>
      <div className={classes.actions}>
        <Button size="xs" variant="default" loading={test.isPending} onClick={() => test.mutate(rule.id)}>
          {words.test}
        </Button>
        <span role="status">{test.isSuccess && words.tested}</span>
      </div>
      {test.isError && <Notice tone="fault" title={t.faults.refused} hint={reasonOf(test.error)} />}
      {data.deliveries.length === 0 ? (
        <p className={classes.aside}>{words.none}</p>
      ) : (
        <Deliveries deliveries={data.deliveries} />
      )}
    </div>
  )
}

function Deliveries({ deliveries }: { deliveries: readonly Delivery[] }) {
  const words = t.alerts.webhook
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.attempts}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map(({ id, createdAt, alertId, state, attempts }) => (
          <tr key={id}>
            <th scope="row">
              <Instant at={createdAt} />
            </th>
            <td>{alertId === null ? words.isTest : words.alert}</td>
            <td>{words.states[state]}</td>
            <td>
              {attempts.map(({ at, status, error }) => (
                <p key={at}>
                  <Instant at={at} />: {error ?? words.answered(status ?? 0)}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
