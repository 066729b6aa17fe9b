import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { partiesQuery, usePartyNames } from '../../api/parties.ts'
import { stanceQuery } from '../../api/stance.ts'
import { t } from '../../strings/index.ts'
import classes from './embed-page.module.css'
import { fullPath, themeOf } from './embed-path.ts'
import { fittedView, shownRange } from './shown-range.ts'
import { StancePanels } from './stance-panels.tsx'
import { isAskable, type StanceView, stanceQueryOf, viewOf } from './stance-search.ts'
import { StanceFault, StanceLoading } from './stance-states.tsx'
import { headingOf, leadOf } from './view-words.ts'

const route = getRouteApi('/embed/stance')

/**
 * A view's charts alone, to stand inside another web page. The stretch of time can be changed in place; whatever asks
 * for more, such as the sentences behind a point, opens the full page beside it.
 */
export function EmbedPage() {
  const search = route.useSearch()
  const [days, setDays] = useState<Pick<StanceView, 'from' | 'to'>>()
  const { data: known } = useQuery(partiesQuery)
  const chosen = { ...viewOf(search), ...days }
  const view = fittedView(chosen, shownRange(chosen, known))
  const theme = themeOf(search)
  const change = (part: Partial<StanceView>) => {
    const inPlace = 'from' in part && 'to' in part && Object.keys(part).length === 2
    if (inPlace) setDays({ from: part.from, to: part.to })
    else window.open(fullPath({ ...view, ...part }), '_blank', 'noopener')
  }
  return (
    <main className={classes.embed} {...(theme === 'auto' ? {} : { 'data-theme': theme })}>
      <Head view={view} />
      <Charts view={view} change={change} />
      <p className={classes.home}>
        <a href={fullPath(view)} target="_blank" rel="noopener">
          {t.takeAway.openFull}
        </a>
      </p>
    </main>
  )
}

function Head({ view }: { view: StanceView }) {
  const nameOf = usePartyNames()
  const { data: known } = useQuery(partiesQuery)
  const heading = headingOf(view, nameOf)
  return (
    <header>
      <title>{t.app.pageTitle(heading)}</title>
      <h1 className={classes.heading}>{heading}</h1>
      <p className={classes.lead}>{leadOf(view, shownRange(view, known), nameOf)}</p>
    </header>
  )
}

function Charts({ view, change }: { view: StanceView; change: (part: Partial<StanceView>) => void }) {
  const { data: known, ...parties } = useQuery(partiesQuery)
  const stance = useQuery({ ...stanceQuery(stanceQueryOf(view)), enabled: isAskable(view) })
  const range = shownRange(view, known)
  // Before the days of the corpus are known, a series may be asked for that is too long.
  const error = parties.error ?? (known === undefined ? null : stance.error)
  if (error !== null) {
    return <StanceFault error={error} retry={() => void stance.refetch()} change={change} />
  }
  if (stance.data === undefined || known === undefined || range === undefined) {
    return <StanceLoading view={view} />
  }
  return (
    <StancePanels
      answer={stance.data}
      stale={stance.isPlaceholderData}
      view={view}
      change={change}
      range={range}
      known={known}
    />
  )
}
