import { z } from 'zod'
import { ALERT_CONDITIONS } from './alert-conditions.ts'
import { daySchema, instantSchema } from './article.ts'
import { MEASURES } from './measures.ts'
import { partyCodeSchema } from './party.ts'

const rule = {
  name: z.string().trim().min(1).max(200),
  /** Who acts. */
  party: partyCodeSchema,
  /** Towards whom; empty: towards everyone. */
  counterpart: z.array(partyCodeSchema).max(20),
  measure: z.enum(MEASURES),
  condition: z.enum(ALERT_CONDITIONS),
  /** In the measure's own unit. */
  threshold: z.number().min(-1_000_000).max(1_000_000),
  /** Length of the trailing window in days. */
  window: z.int().min(1).max(365),
  /** Least stories in the window, and in the one before where the condition compares the two. */
  minStories: z.int().min(1).max(1000),
  /** Where each alert is sent; null: nowhere. */
  webhook: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
  active: z.boolean(),
}

/** What an analyst wants to be told of. */
export const alertRuleSchema = z.object({
  id: z.string(),
  ...rule,
  createdAt: instantSchema,
  /** When it was last looked at; null before the first time. */
  checkedAt: instantSchema.nullable(),
  /** Alerts that hold. */
  alerts: z.int().nonnegative(),
})
export type AlertRule = z.infer<typeof alertRuleSchema>

/** A rule as it is written. */
export const alertRuleInputSchema = z.strictObject({
  ...rule,
  counterpart: rule.counterpart.default([]),
  window: rule.window.default(7),
  minStories: rule.minStories.default(3),
  webhook: rule.webhook.default(null),
  active: rule.active.default(true),
})
export type AlertRuleInput = z.infer<typeof alertRuleInputSchema>

/** What is changed of a rule; what is not named stays. */
export const alertRuleChangeSchema = z.strictObject(rule).partial()
export type AlertRuleChange = z.infer<typeof alertRuleChangeSchema>

/** A day on which a rule was met. */
export const alertSchema = z.object({
  id: z.string(),
  ruleId: z.string(),
  name: rule.name,
  party: rule.party,
  counterpart: rule.counterpart,
  measure: rule.measure,
  condition: rule.condition,
  threshold: rule.threshold,
  window: rule.window,
  day: daySchema,
  value: z.number(),
  /** The window before; null where the condition does not compare. */
  before: z.number().nullable(),
  stories: z.int().nonnegative(),
  foundAt: instantSchema,
  /** True when the day was there before the rule: such alerts are listed, and sent to nobody. */
  past: z.boolean(),
  /** When later articles or corrections took it back; null while it holds. */
  withdrawnAt: instantSchema.nullable(),
})
export type Alert = z.infer<typeof alertSchema>

export const alertFilterSchema = z.object({
  rule: z.string().max(100).optional(),
  party: z.array(partyCodeSchema).max(50).default([]),
  from: daySchema.optional(),
  to: daySchema.optional(),
})
export type AlertFilter = z.infer<typeof alertFilterSchema>

export const DELIVERY_STATES = ['waiting', 'sent', 'failed'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** One message to a webhook, with every attempt to bring it there. */
export const deliverySchema = z.object({
  id: z.string(),
  ruleId: z.string(),
  /** Null: a test that a person asked for. */
  alertId: z.string().nullable(),
  state: z.enum(DELIVERY_STATES),
  createdAt: instantSchema,
  nextAttemptAt: instantSchema.nullable(),
  attempts: z.array(
    z.object({ at: instantSchema, status: z.int().nullable(), error: z.string().nullable() }),
  ),
})
export type Delivery = z.infer<typeof deliverySchema>
