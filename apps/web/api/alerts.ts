import type { AlertRuleChange } from '@dualtrack/domain'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { answer, api, ask, until } from './client.ts'
import { trimmed } from './links.ts'

type AlertsQuery = InferRequestType<typeof api.alerts.$get>['query']
export type NewAlertRule = InferRequestType<(typeof api)['alert-rules']['$post']>['json']

const RULES = 'alert-rules'
const ALERTS = 'alerts'

/** What came in since is looked for this often, in ms. */
const LOOK_MS = 15_000

/** Where the alerts are, as a feed and as CSV. */
export const ALERT_LINKS = { atom: '/api/v1/alerts.atom', csv: '/api/v1/alerts.csv' }

export const alertRulesQuery = queryOptions({
  queryKey: [RULES],
  queryFn: async ({ signal }) => (await answer(api['alert-rules'].$get({}, until(signal)))).rules,
  refetchInterval: LOOK_MS,
})

/** The days on which rules were met, the latest first. */
export const alertsQuery = (query: AlertsQuery) =>
  queryOptions({
    queryKey: [ALERTS, query],
    queryFn: async ({ signal }) =>
      (await answer(api.alerts.$get({ query: trimmed(query) }, until(signal)))).alerts,
    refetchInterval: LOOK_MS,
  })

/** The secret of a rule's webhook, and what became of its messages. */
export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: [RULES, id],
    queryFn: ({ signal }) => answer(api['alert-rules'][':id'].webhook.$get({ param: { id } }, until(signal))),
    refetchInterval: LOOK_MS,
  })

/** A change to the rules, after which rules and alerts are read anew. */
function useRuleMutation<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all([RULES, ALERTS].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  })
}

export const useAddRule = () =>
  useRuleMutation((json: NewAlertRule) => answer(api['alert-rules'].$post({ json })))

export const useChangeRule = () =>
  useRuleMutation(({ id, change }: { id: string; change: AlertRuleChange }) =>
    answer(api['alert-rules'][':id'].$patch({ param: { id }, json: change })),
  )

export const useDeleteRule = () =>
  useRuleMutation((id: string) => ask(api['alert-rules'][':id'].$delete({ param: { id } })))

export const useTestWebhook = () =>
  useRuleMutation((id: string) => answer(api['alert-rules'][':id'].webhook.test.$post({ param: { id } })))
