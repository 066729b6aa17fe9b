import { fileStem } from '@dualtrack/domain'
import { apiLink, csvLink, packageLink } from '../../api/links.ts'
import { usePartyNames } from '../../api/parties.ts'
import { useSourceLine } from '../../ui/source-line.ts'
import { TakeAway } from '../../ui/take-away/take-away.tsx'
import { embedPath } from './embed-path.ts'
import { lastingPath } from './lasting-path.ts'
import type { ShownRange } from './shown-range.ts'
import { isAskable, type StanceView, stanceQueryOf } from './stance-search.ts'
import { headingOf, leadOf } from './view-words.ts'

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
  const source = useSourceLine(view.scale)
  if (!isAskable(view)) return null
  const query = stanceQueryOf(view)
  const title = headingOf(view, nameOf)
  const address = lastingPath(view, range)
  const days = { from: range?.from, to: range?.to }
  return (
    <TakeAway
      title={title}
      lead={leadOf(view, range, nameOf)}
      source={source}
      address={address}
      fileName={fileStem('stance', { ...view, ...days })}
      data={{
        csv: csvLink('stance', query),
        wide: csvLink('stance', { ...query, shape: 'wide' }),
        json: apiLink('stance', query),
        package: packageLink('stance', { ...query, ...days }, { title, view: address }),
      }}
      embed={embedPath(view)}
      picture={() => document.getElementById(FIGURE)}
    />
  )
}
