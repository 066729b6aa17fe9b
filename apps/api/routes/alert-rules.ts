import {
  type AlertRule,
  alertRuleChangeSchema,
  alertRuleInputSchema,
  alertRuleSchema,
  DualtrackError,
  deliverySchema,
} from '@dualtrack/domain'
import { checkRules, testMessage } from '@dualtrack/pipeline'
import {
  addAlertRule,
  addDelivery,
  alertSecret,
  changeAlertRule,
  deleteAlertRule,
  getAlertRule,
  listAlertRules,
  listDeliveries,
} from '@dualtrack/store'
import { createRoute, z } from '@hono/zod-openapi'
import type { ApiDeps } from '../deps.ts'
import { limitedJson } from '../limited-json.ts'
import { json, PROBLEM } from '../render/responses.ts'
import { router } from '../router.ts'

const TAGS = ['Alerts']

const MOST_DELIVERIES = 50

const EXAMPLE = {
  name: 'Iran turns to threat',
  party: 'IRN',
  counterpart: ['USA'],
  measure: 'net',
  condition: 'below',
  threshold: -25,
}

const id = z.object({ id: z.string().max(100).meta({ description: "The rule's id.", example: '7d0e…' }) })

const body = <Schema extends z.ZodType>(schema: Schema, example: object) => ({
  required: true,
  content: { 'application/json': { schema, example } },
})

const listRoute = createRoute({
  method: 'get',
  path: '/alert-rules',
  tags: TAGS,
  summary: 'All alert rules, by name',
  responses: { 200: json(z.object({ rules: z.array(alertRuleSchema) }), 'The rules.'), ...PROBLEM },
})

const addRoute = createRoute({
  method: 'post',
  path: '/alert-rules',
  tags: TAGS,
  summary: 'Adds an alert rule; the days that meet it already are listed at once',
  middleware: limitedJson,
  request: { body: body(alertRuleInputSchema, EXAMPLE) },
  responses: { 201: json(alertRuleSchema, 'The rule.'), ...PROBLEM },
})

const changeRoute = createRoute({
  method: 'patch',
  path: '/alert-rules/{id}',
  tags: TAGS,
  summary: 'Changes a rule; one that asks something else forgets its alerts',
  middleware: limitedJson,
  request: { params: id, body: body(alertRuleChangeSchema, { active: false }) },
  responses: { 200: json(alertRuleSchema, 'The rule as it is now.'), ...PROBLEM },
})

const deleteRoute = createRoute({
  method: 'delete',
  path: '/alert-rules/{id}',
  tags: TAGS,
  summary: 'Deletes a rule with its alerts',
  request: { params: id },
  responses: { 204: { description: 'It is deleted.' }, ...PROBLEM },
})

const webhookRoute = createRoute({
  method: 'get',
  path: '/alert-rules/{id}/webhook',
  tags: TAGS,
  summary: "The secret of a rule's webhook, and what became of the latest messages to it",
  request: { params: id },
  responses: {
    200: json(
      z.object({ secret: z.string(), deliveries: z.array(deliverySchema) }),
      'The secret, and the messages with every attempt, newest first.',
    ),
    ...PROBLEM,
  },
})

const testRoute = createRoute({
  method: 'post',
  path: '/alert-rules/{id}/webhook/test',
  tags: TAGS,
  summary: "Sends a test message to a rule's webhook, in the background",
  request: { params: id },
  responses: { 200: json(z.object({ id: z.string() }), 'The message that was put in line.'), ...PROBLEM },
})

function found<Found>(rule: Found | null, ruleId: string): Found {
  if (rule !== null) return rule
  throw new DualtrackError('NOT_FOUND', `There is no alert rule "${ruleId}".`, { field: 'id' })
}

/** The parties must be known ones; a group would not be one party. */
function checkParties(
  { parties }: ApiDeps,
  rule: { party?: string | undefined; counterpart?: string[] | undefined },
) {
  const [first, ...others] = parties.expand(rule.party, 'party')
  if (first !== rule.party || others.length > 0) {
    throw new DualtrackError('INVALID_FIELD', '"party" must be a single party.', { field: 'party' })
  }
  parties.expand(rule.counterpart?.join(','), 'counterpart')
}

/** The rule after all rules have been looked at. */
async function looked({ store }: ApiDeps, rule: AlertRule): Promise<AlertRule> {
  await checkRules(store)
  return (await getAlertRule(store, rule.id)) ?? rule
}

export const alertRuleRoutes = (deps: ApiDeps) =>
  router()
    .openapi(listRoute, async (c) => c.json({ rules: await listAlertRules(deps.store) }, 200))
    .openapi(addRoute, async (c) => {
      const input = c.req.valid('json')
      checkParties(deps, input)
      return c.json(await looked(deps, await addAlertRule(deps.store, input)), 201)
    })
    .openapi(changeRoute, async (c) => {
      const ruleId = c.req.valid('param').id
      const change = c.req.valid('json')
      checkParties(deps, change)
      const rule = found(await changeAlertRule(deps.store, ruleId, change), ruleId)
      return c.json(await looked(deps, rule), 200)
    })
    .openapi(deleteRoute, async (c) => {
      const ruleId = c.req.valid('param').id
      if (!(await deleteAlertRule(deps.store, ruleId))) found(null, ruleId)
      return c.body(null, 204)
    })
    .openapi(webhookRoute, async (c) => {
      const ruleId = c.req.valid('param').id
      const secret = found(await alertSecret(deps.store, ruleId), ruleId)
      return c.json({ secret, deliveries: await listDeliveries(deps.store, ruleId, MOST_DELIVERIES) }, 200)
    })
    .openapi(testRoute, async (c) => {
      const ruleId = c.req.valid('param').id
      const rule = found(await getAlertRule(deps.store, ruleId), ruleId)
      if (rule.webhook === null) throw new DualtrackError('WRONG_STATE', 'The rule has no webhook.')
      return c.json({ id: await addDelivery(deps.store, ruleId, testMessage(rule)) }, 200)
    })
