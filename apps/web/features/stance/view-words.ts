import { formatRange } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import type { ShownRange } from './shown-range.ts'
import { hasWho, type StanceView } from './stance-search.ts'

/** Names in a row; a long list is cut short, the filter shows it whole. */
const MOST_NAMES = 4

type NameOf = (code: string) => string

/** The parties or counterparts of a view in a row: "Iran and Israel", "7 parties". */
export function namesOf(codes: readonly string[], nameOf: NameOf): string {
  if (codes.length > MOST_NAMES) return t.stance.parties(codes.length)
  return t.stance.list(codes.map(nameOf))
}

/** What the page shows: its heading, and the title of what is taken away. */
export function headingOf(view: StanceView, nameOf: NameOf): string {
  const { party, pair, measure } = view
  if (!hasWho(view)) return t.app.tagline
  if (measure !== 'tracks') return t.compare.heading(whoOf(view, nameOf), t.measures[measure])
  return pair.length > 0
    ? t.compare.pairHeading(whoOf(view, nameOf))
    : t.stance.heading(namesOf(party, nameOf))
}

/** The parties of a view, or its pairs, in a row. */
export function whoOf({ party, pair }: StanceView, nameOf: NameOf): string {
  if (pair.length === 0) return namesOf(party, nameOf)
  if (pair.length > MOST_NAMES) return t.compare.pairsOf(pair.length)
  return t.stance.list(pair.map((one) => pairName(one, nameOf)))
}

/** "Iran and Israel" */
export function pairName(pair: string, nameOf: NameOf): string {
  const [one = '', other = ''] = pair.split('-')
  return t.compare.pair(nameOf(one), nameOf(other))
}

/** The days, the counterparts and the window of a view, in a line. */
export function leadOf(view: StanceView, range: ShownRange | undefined, nameOf: NameOf): string {
  if (range === undefined) return t.app.loading
  const { counterpart, pair, window } = view
  const days = formatRange(range.from, range.to)
  const towards =
    counterpart.length === 0 ? t.stance.towardsEveryone : t.stance.towards(namesOf(counterpart, nameOf))
  const lead = pair.length > 0 ? t.compare.pairLead(days, window) : t.stance.lead(days, window, towards)
  return view.count === 'articles' ? `${lead} · ${t.stance.perArticle}` : lead
}
