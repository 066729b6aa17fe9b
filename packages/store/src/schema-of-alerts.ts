import type { AlertCondition, DeliveryState, Measure } from '@dualtrack/domain'

/** What an analyst wants to be told of. */
export interface AlertRuleTable {
  id: string
  name: string
  party: string
  /** JSON: party codes. */
  counterpart: string
  measure: Measure
  condition: AlertCondition
  threshold: number
  window_days: number
  min_stories: number
  webhook: string | null
  /** By which messages to the webhook are signed. */
  secret: string
  active: number
  created_at: number
  /** When it was last looked at; what the first look finds is past. */
  checked_at: number | null
}

/** A day on which a rule began to be met. */
export interface AlertTable {
  id: string
  rule_id: string
  day: number
  value: number
  before: number | null
  stories: number
  found_at: number
  past: number
  withdrawn_at: number | null
}

/** A message to a webhook. */
export interface DeliveryTable {
  id: string
  rule_id: string
  alert_id: string | null
  body: string
  state: DeliveryState
  created_at: number
  next_attempt_at: number
  /** While it is being sent: when the hold on it ends. */
  held_until: number | null
}

/** An attempt to bring a message to its webhook; append-only. */
export interface DeliveryAttemptTable {
  delivery_id: string
  number: number
  at: number
  status: number | null
  error: string | null
}
