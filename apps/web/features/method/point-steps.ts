import type { PointSums } from '@dualtrack/domain'
import { formatRatio, formatTerm, formatThousandths, formatWeight } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import {
  bandAround,
  dualTrackBand,
  halfOfMean,
  halfOfShare,
  type Interval,
  type Spread,
} from './point-bands.ts'

const { numbers } = t.point

/** One line of the calculation: the numbers put in, what they give, and that as it is printed. */
export interface Step {
  name: keyof typeof t.point.names
  numbers: string
  value: number | Interval
  result: string
}

type Print = (x: number) => string

const single = (name: Step['name'], numbers: string, value: number, print: Print): Step => ({
  name,
  numbers,
  value,
  result: print(value),
})

const between = (name: Step['name'], numbers: string, value: Interval, print: Print): Step => ({
  name,
  numbers,
  value,
  result: value.map(print).join(' … '),
})

const around = (value: number, half: number) =>
  numbers.band({ value: formatTerm(value), half: formatTerm(half) })

/** Diplomacy and threat, 0…100, before they are rounded. */
const tracksOf = ({ w, p, t }: PointSums, kappa: number) => ({
  up: (10 * p) / (w + kappa),
  down: (10 * t) / (w + kappa),
})

/** The measures step by step; those that are a ratio of the tracks only where a track has weight. */
export function measureSteps(sums: PointSums, kappa: number): Step[] {
  const { up, down } = tracksOf(sums, kappa)
  const track = (sum: number) =>
    numbers.track({ sum: formatTerm(sum), w: formatTerm(sums.w), kappa: formatTerm(kappa) })
  const both = { up: formatTerm(up), down: formatTerm(down) }
  const steps = [
    single('diplomacy', track(sums.p), up, formatRatio),
    single('threat', track(sums.t), down, formatRatio),
    single('net', numbers.net(both), up - down, formatWeight),
  ]
  if (up + down === 0) return steps
  return [
    ...steps,
    single('dualTrack', numbers.dualTrack(both), (2 * Math.min(up, down)) / (up + down), formatThousandths),
    single('share', numbers.share(both), up / (up + down), formatThousandths),
  ]
}

/** The bands step by step: for each measure its half width, and how far that reaches. */
export function bandSteps(sums: PointSums, kappa: number): Step[] {
  const { up, down } = tracksOf(sums, kappa)
  const { w2p, w2t, w2p2, w2t2 } = sums
  const mean = (half: Step['name'], band: Step['name'], spread: Spread, ends: Interval, print: Print) => {
    const width = halfOfMean(spread, sums, kappa)
    const value = 10 * spread.m
    return [
      single(half, spreadNumbers(spread, sums, kappa), width, formatRatio),
      between(band, around(value, width), bandAround(value, width, ends), print),
    ]
  }
  const net: Spread = { m: (up - down) / 10, squares: w2p2 + w2t2, cross: w2p - w2t }
  return [
    ...mean('halfNet', 'bandNet', net, [-100, 100], formatWeight),
    ...mean(
      'halfDiplomacy',
      'bandDiplomacy',
      { m: up / 10, squares: w2p2, cross: w2p },
      [0, 100],
      formatRatio,
    ),
    ...mean('halfThreat', 'bandThreat', { m: down / 10, squares: w2t2, cross: w2t }, [0, 100], formatRatio),
    ...ratioBands(sums),
  ]
}

const spreadNumbers = ({ m, squares, cross }: Spread, { w, w2 }: PointSums, kappa: number) =>
  numbers.half({
    squares: formatTerm(squares),
    m: formatTerm(m),
    cross: formatTerm(cross),
    w2: formatTerm(w2),
    w: formatTerm(w),
    kappa: formatTerm(kappa),
  })

function ratioBands(sums: PointSums): Step[] {
  const { p, t, w2p2, w2t2 } = sums
  if (p + t === 0) return []
  const share = p / (p + t)
  const half = halfOfShare(share, sums)
  const band = bandAround(share, half, [0, 1])
  const put = { w2p2: formatTerm(w2p2), w2t2: formatTerm(w2t2), share: formatTerm(share) }
  return [
    single(
      'halfShare',
      numbers.halfShare({ ...put, p: formatTerm(p), t: formatTerm(t) }),
      half,
      formatThousandths,
    ),
    between('bandShare', around(share, half), band, formatThousandths),
    between(
      'bandDualTrack',
      numbers.bandDualTrack({ low: formatThousandths(band[0]), high: formatThousandths(band[1]) }),
      dualTrackBand(band),
      formatThousandths,
    ),
  ]
}
