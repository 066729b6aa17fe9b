import { formatDay } from '../../format/days.ts'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'

/** What a reference has to say about a view. */
export interface Cited {
  /** What is shown, in words, its days included. */
  title: string
  coderVersion: string
  articles: number
  /** The whole address of the view. */
  address: string
  /** The day it was seen, YYYY-MM-DD. */
  seen: string
}

/** A view as an entry of a bibliography: with the coder and the size of the corpus, so that it can be checked. */
export const citationOf = ({ title, coderVersion, articles, address, seen }: Cited) =>
  t.takeAway.reference({
    title,
    year: seen.slice(0, 4),
    coder: coderVersion,
    articles,
    shown: formatCount(articles),
    seen: formatDay(seen),
    address,
  })
