import { count } from './count.ts'

/** Numbers as they are printed. Formulas are built of them whole, so that a language may turn them round. */
type Printed<Name extends string> = Readonly<Record<Name, string>>

const acts = (n: number) => count(n, 'vote', 'votes')
const stories = (n: number) => count(n, 'story', 'stories')
const articles = (n: number) => count(n, 'article', 'articles')

/** A point of a chart, worked out on the Method page, in English. */
export const point = {
  heading: 'The formula with the numbers of a point',
  lead: 'Choose a point of a chart. Its sums come from the database, and each line is worked out from them here. κ is the 1 under the line of the formula above.',
  ask: 'How is this number made?',
  fields: {
    name: 'Choose the point',
    party: 'Party',
    partyHint: 'Choose a party',
    counterpart: 'Towards',
    counterpartHint: 'Everyone',
    day: 'Last day',
    window: 'Days of the window',
  },
  subject: (party: string, towards: string, range: string) => `${party}, ${towards}, ${range}`,
  counts: (events: number, told: number, printed: number) =>
    `${acts(events)} from ${stories(told)}, told in ${articles(printed)}.`,
  thin: (least: number) => `Fewer than ${least} stories: the point is thin and drawn faint.`,
  none: 'No votes in this window',
  noneHint:
    'Without a vote there is no value: the line has a gap here. Choose another day or a longer window.',
  toChart: 'The point on its chart, with its sentences',
  toData: 'The point as JSON',

  sums: 'Its sums',
  sumNames: {
    w: 'Σ c',
    p: 'Σ c·max(s, 0)',
    t: 'Σ c·max(−s, 0)',
    kappa: 'κ',
    w2: 'Σ c²',
    w2p: 'Σ c²·max(s, 0)',
    w2t: 'Σ c²·max(−s, 0)',
    w2p2: 'Σ c²·max(s, 0)²',
    w2t2: 'Σ c²·max(−s, 0)²',
  },
  measures: 'The measures',
  bands: 'Their 90% bands',
  bandsLead:
    'A measure is a mean m over the votes and κ. Its half width h follows from how far the votes lie from that mean; 1.645 is the normal distribution’s for 90%. The squares of c make it wider when few votes carry it.',

  names: {
    diplomacy: 'diplomacy',
    threat: 'threat',
    net: 'net',
    dualTrack: 'dual-track',
    share: 'share',
    halfDiplomacy: 'h of diplomacy',
    halfThreat: 'h of threat',
    halfNet: 'h of net',
    halfShare: 'h of share',
    bandDiplomacy: 'band of diplomacy',
    bandThreat: 'band of threat',
    bandNet: 'band of net',
    bandShare: 'band of share',
    bandDualTrack: 'band of dual-track',
  },
  formulas: {
    diplomacy: '10 × Σ c·max(s, 0) ÷ (Σ c + κ)',
    threat: '10 × Σ c·max(−s, 0) ÷ (Σ c + κ)',
    net: 'diplomacy − threat',
    dualTrack: '2 × min(diplomacy, threat) ÷ (diplomacy + threat)',
    share: 'diplomacy ÷ (diplomacy + threat)',
    halfDiplomacy: '10 × 1.645 × √(Σ c²s² − 2·m·Σ c²s + m²·(Σ c² + κ²)) ÷ (Σ c + κ), s as max(s, 0)',
    halfThreat: '10 × 1.645 × √(Σ c²s² − 2·m·Σ c²s + m²·(Σ c² + κ²)) ÷ (Σ c + κ), s as max(−s, 0)',
    halfNet: '10 × 1.645 × √(Σ c²s² − 2·m·Σ c²s + m²·(Σ c² + κ²)) ÷ (Σ c + κ)',
    halfShare:
      '1.645 × √(Σ c²·max(s, 0)²·(1 − share)² + Σ c²·max(−s, 0)²·share²) ÷ (Σ c·max(s, 0) + Σ c·max(−s, 0))',
    bandDiplomacy: 'diplomacy − h … diplomacy + h, cut at 0 and 100',
    bandThreat: 'threat − h … threat + h, cut at 0 and 100',
    bandNet: 'net − h … net + h, cut at −100 and 100',
    bandShare: 'share − h … share + h, cut at 0 and 1',
    bandDualTrack: '2 × min(x, 1 − x) for every x in the band of share: its lowest and its highest',
  },
  numbers: {
    track: ({ sum, w, kappa }: Printed<'sum' | 'w' | 'kappa'>) => `10 × ${sum} ÷ (${w} + ${kappa})`,
    net: ({ up, down }: Printed<'up' | 'down'>) => `${up} − ${down}`,
    dualTrack: ({ up, down }: Printed<'up' | 'down'>) => `2 × min(${up}, ${down}) ÷ (${up} + ${down})`,
    share: ({ up, down }: Printed<'up' | 'down'>) => `${up} ÷ (${up} + ${down})`,
    half: (n: Printed<'squares' | 'm' | 'cross' | 'w2' | 'w' | 'kappa'>) =>
      `10 × 1.645 × √(${n.squares} − 2 × (${n.m}) × (${n.cross}) + (${n.m})² × (${n.w2} + ${n.kappa}²)) ÷ (${n.w} + ${n.kappa})`,
    halfShare: (n: Printed<'w2p2' | 'w2t2' | 'share' | 'p' | 't'>) =>
      `1.645 × √(${n.w2p2} × (1 − ${n.share})² + ${n.w2t2} × (${n.share})²) ÷ (${n.p} + ${n.t})`,
    band: ({ value, half }: Printed<'value' | 'half'>) => `${value} − ${half} … ${value} + ${half}`,
    bandDualTrack: ({ low, high }: Printed<'low' | 'high'>) => `x from ${low} to ${high}`,
  },
  result: (formula: string, value: string) => `${formula} = ${value}`,
  withoutWeight: 'Neither track has weight here, so share and dual-track have no value: the votes score 0.',
}
