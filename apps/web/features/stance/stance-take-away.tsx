import { apiLink, csvLink } from '../../api/links.ts'
import { usePartyNames } from '../../api/parties.ts'
import { fileNameOf } from '../../ui/take-away/file-name.ts'
import { TakeAway } from '../../ui/take-away/take-away.tsx'
import type { ShownRange } from './shown-range.ts'
import { isAskable, type StanceView, stanceQueryOf } from './stance-search.ts'
import { headingOf, leadOf, useSourceLine } from './view-words.ts'

interface Props {
  view: StanceView
  /** First and last day shown; undefined while they are not known. */
  range: ShownRange | undefined
}

/** Where the charts of the page are: what a picture of the view shows. */
export const FIGURE = 'stance-figure'

/** The view as files, pictures, link and reference. */
export function StanceTakeAway({ view, range }: Props) {
  const nameOf = usePartyNames()
  const source = useSourceLine(view)
  if (!isAskable(view)) return null
  const query = stanceQueryOf(view)
  return (
    <TakeAway
      title={headingOf(view, nameOf)}
      lead={leadOf(view, range, nameOf)}
      source={source}
      fileName={fileNameOf('stance', [...view.pair, ...view.party].join('-'), range?.from, range?.to)}
      data={{ csv: csvLink('stance', query), json: apiLink('stance', query) }}
      picture={() => document.getElementById(FIGURE)}
    />
  )
}
