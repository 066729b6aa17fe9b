import type { Mediation } from '@dualtrack/domain'
import { formatDay } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import { isLink } from './to-network.ts'

type NameOf = (code: string) => string

/** "Iran and United States", or the one side that is named. */
export function sidesWords([one = '', other]: readonly string[], nameOf: NameOf): string {
  return other === undefined
    ? t.mediators.oneSide(nameOf(one))
    : t.mediators.between(nameOf(one), nameOf(other))
}

/** What stands out, in a sentence: who stands between the two sides told of most, and since when. */
export function takeawayOf(mediations: readonly Mediation[], nameOf: NameOf): string | undefined {
  const links = mediations.filter(isLink)
  const stories = new Map<string, number>()
  for (const link of links) {
    const key = link.sides.join(' ')
    stories.set(key, (stories.get(key) ?? 0) + link.stories)
  }
  const [pair] = [...stories].sort(([, a], [, b]) => b - a)[0] ?? []
  if (pair === undefined) return undefined
  const between = links.filter((link) => link.sides.join(' ') === pair)
  const since = between.map((link) => link.since).toSorted()[0] ?? ''
  const [one = '', other = ''] = pair.split(' ')
  const names = t.stance.list(between.map((link) => nameOf(link.mediator)))
  return t.mediators.found(names, nameOf(one), nameOf(other), formatDay(since))
}
