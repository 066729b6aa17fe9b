import type { Stance, StancePoint, StanceSeries } from '@dualtrack/domain'

const NO_BANDS: Stance['bands'] = { diplomacy: null, threat: null, net: null, dualTrack: null, share: null }

/** A window with these two tracks; without them, a window without evidence. */
export function stance(diplomacy: number | null = null, threat: number | null = null): Stance {
  const known = diplomacy !== null && threat !== null
  const net = known ? diplomacy - threat : null
  const both = known ? diplomacy + threat : 0
  return {
    diplomacy,
    threat,
    net,
    share: known && both > 0 ? diplomacy / both : null,
    dualTrack: known && both > 0 ? (2 * Math.min(diplomacy, threat)) / both : null,
    bands: net === null ? NO_BANDS : { ...NO_BANDS, net: [net - 5, net + 5] },
    events: known ? 6 : 0,
    stories: known ? 4 : 0,
    articles: known ? 4 : 0,
  }
}

/** A point of the chart. `thin` marks too little evidence. */
export function point(
  day: string,
  diplomacy: number | null,
  threat: number | null,
  thin = false,
): StancePoint {
  const whole = stance(diplomacy, threat)
  return {
    ...whole,
    day,
    thin,
    bucket: {
      diplomacy: whole.diplomacy,
      threat: whole.threat,
      net: whole.net,
      events: whole.events,
      stories: whole.stories,
      articles: whole.articles,
    },
  }
}

/** A series with these points. */
export const series = (
  points: StancePoint[],
  now = stance(10, 20),
  before = stance(20, 20),
): StanceSeries => ({
  party: 'IRN',
  counterparts: [],
  range: stance(10, 20),
  current: now,
  previous: before,
  points,
  before: null,
})
