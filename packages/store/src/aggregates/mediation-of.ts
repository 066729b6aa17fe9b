import {
  bucketStart,
  dayFromNumber,
  GO_BETWEEN_ACTS,
  type Mediation,
  type MediatorFilter,
} from '@dualtrack/domain'
import type { Telling } from './mediation-tellings.ts'

const distinct = (values: readonly string[]) => new Set(values).size

const countsOf = (told: readonly Telling[]) => ({
  stories: distinct(told.map(({ storyId }) => storyId)),
  articles: distinct(told.map(({ articleId }) => articleId)),
})

/** What all tellings (at least one) of the same mediator and sides come to. */
export function mediationOf(
  told: readonly [Telling, ...Telling[]],
  { bucket, count }: Pick<MediatorFilter, 'bucket' | 'count'>,
): Mediation {
  const { mediator, sides } = told[0]
  const voter = ({ storyId, articleId }: Telling) => (count === 'stories' ? storyId : articleId)
  const days = told.map(({ day }) => day)
  const acts = GO_BETWEEN_ACTS.map((act) => {
    const voters = told.filter((telling) => telling.act === act).map(voter)
    return [act, distinct(voters)]
  })
  return {
    mediator,
    sides: [...sides],
    ...countsOf(told),
    acts: Object.fromEntries(acts),
    since: dayFromNumber(Math.min(...days)),
    until: dayFromNumber(Math.max(...days)),
    confidence: Math.max(...told.map(({ confidence }) => confidence)),
    points: pointsOf(told, bucket),
  }
}

function pointsOf(told: readonly Telling[], bucket: MediatorFilter['bucket']): Mediation['points'] {
  const buckets = Map.groupBy(told, ({ day }) => bucketStart(dayFromNumber(day), bucket))
  return [...buckets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, tellings]) => ({ day, ...countsOf(tellings) }))
}
