import type { Alert } from '@dualtrack/domain'
import { writeAtom } from '@dualtrack/ingest'
import { alertPath } from './alert-message.ts'

const WORDS = { above: 'above', below: 'below', rises: 'up by', falls: 'down by' } as const

/** What happened, in a line: "IRN towards USA: net −30.8, below −25". */
function lineOf({ party, counterpart, measure, condition, threshold, value, before }: Alert): string {
  const who = counterpart.length === 0 ? party : `${party} towards ${counterpart.join(', ')}`
  const from = before === null ? '' : `${before} → `
  return `${who}: ${measure} ${from}${value}, ${WORDS[condition]} ${threshold}`
}

/** The alerts that hold as an Atom feed, for any reader. `origin` is where the instance is reached. */
export function alertFeed(alerts: readonly Alert[], origin: string, now: string): string {
  const holding = alerts.filter(({ withdrawnAt }) => withdrawnAt === null)
  return writeAtom({
    id: `${origin}/api/v1/alerts.atom`,
    title: 'Dualtrack alerts',
    self: `${origin}/api/v1/alerts.atom`,
    page: `${origin}/alerts`,
    updated:
      holding
        .map(({ foundAt }) => foundAt)
        .toSorted()
        .at(-1) ?? now,
    entries: holding.map((alert) => ({
      id: `urn:uuid:${alert.id}`,
      title: `${alert.name}, ${alert.day}`,
      text: `${lineOf(alert)} (${alert.window} days to ${alert.day}, ${alert.stories} stories)`,
      link: origin + alertPath(alert, alert.day),
      updated: alert.foundAt,
    })),
  })
}
