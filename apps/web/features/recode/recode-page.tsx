import type { RecodeState } from '@dualtrack/domain'
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { isUnderWay, recodeQuery } from '../../api/recode.ts'
import { t } from '../../strings/index.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import page from '../../ui/page.module.css'
import { PageHeader } from '../../ui/page-header.tsx'
import { AcceptSection } from './accept-section.tsx'
import { DiffSection } from './diff-section.tsx'
import { NothingWaits } from './nothing-waits.tsx'
import classes from './recode-page.module.css'
import { RecodeProgress } from './recode-progress.tsx'
import { useFreshFigures } from './use-fresh-figures.ts'
import { versionWords } from './version-words.ts'

/** After a new version of the coder: what coding the stored articles anew would change, and the way to accept it. */
export function RecodePage() {
  const recode = useQuery(recodeQuery)
  useFreshFigures(recode.data)
  return (
    <div className={page.page}>
      <div className={classes.stack}>
        <PageHeader
          name={t.recode.title}
          heading={t.recode.heading}
          lead={recode.data === undefined ? t.app.loading : versionWords(recode.data)}
        />
        {recode.isError ? (
          <FaultNotice error={recode.error} retry={() => void recode.refetch()} />
        ) : recode.data === undefined ? (
          <Skeleton height="20rem" />
        ) : (
          <Body state={recode.data} />
        )}
      </div>
    </div>
  )
}

function Body({ state }: { state: RecodeState }) {
  if (isUnderWay(state)) return <RecodeProgress state={state} />
  if (state.waiting === 0) return <NothingWaits state={state} />
  return (
    <>
      <DiffSection coderVersion={state.coderVersion} waiting={state.waiting} />
      <AcceptSection waiting={state.waiting} />
    </>
  )
}
