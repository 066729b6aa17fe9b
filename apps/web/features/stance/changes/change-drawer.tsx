import { useQuery } from '@tanstack/react-query'
import { type ReasonsQuery, reasonsQuery } from '../../../api/changes.ts'
import { usePartyNames } from '../../../api/parties.ts'
import { formatDay } from '../../../format/days.ts'
import { stringifySearch } from '../../../format/search-string.ts'
import { t } from '../../../strings/index.ts'
import { DownloadButton } from '../../../ui/download-button.tsx'
import { EvidenceLoading } from '../../../ui/evidence/evidence-list.tsx'
import { FaultNotice } from '../../../ui/fault-notice.tsx'
import { SideDrawer } from '../../../ui/side-drawer.tsx'
import classes from './change-drawer.module.css'
import { ChangeReasons } from './change-reasons.tsx'
import { whoOf } from './change-words.ts'

interface Props {
  /** The change whose reasons are asked for; undefined while the drawer is closed. */
  query: ReasonsQuery | undefined
  onClose: () => void
}

/** Why a level moved: the contributions that add up, the acts, and whether the party or the news changed. */
export function ChangeDrawer({ query, onClose }: Props) {
  const words = t.changes.drawer
  const nameOf = usePartyNames()
  const counterparts = query?.counterpart?.split(',').filter(Boolean) ?? []
  const title =
    query === undefined
      ? ''
      : words.title(whoOf({ party: query.party, counterparts }, nameOf), formatDay(query.day))
  return (
    <SideDrawer opened={query !== undefined} title={title} close={words.close} onClose={onClose} size="44rem">
      {query !== undefined && (
        <div className={classes.body}>
          <Reasons query={query} />
          <DownloadButton href={`/api/v1/change-reasons.csv${stringifySearch(query)}`}>
            {words.csv}
          </DownloadButton>
        </div>
      )}
    </SideDrawer>
  )
}

function Reasons({ query }: { query: ReasonsQuery }) {
  const reasons = useQuery(reasonsQuery(query))
  if (reasons.isPending) return <EvidenceLoading />
  if (reasons.isSuccess) return <ChangeReasons why={reasons.data} />
  return <FaultNotice error={reasons.error} retry={() => void reasons.refetch()} />
}
