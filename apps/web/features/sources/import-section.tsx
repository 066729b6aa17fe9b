import type { ImportJob } from '@dualtrack/domain'
import { Button, Skeleton } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { faultOf } from '../../api/fault.ts'
import {
  importsQuery,
  isActive,
  previewQuery,
  useForgetImport,
  useImportEvents,
  useStartImport,
} from '../../api/imports.ts'
import { t } from '../../strings/index.ts'
import { Notice } from '../../ui/notice.tsx'
import { ImportCard } from './import-card.tsx'
import { type Drafts, startOf } from './mapping.ts'
import classes from './section.module.css'
import { useFreshCorpus } from './use-fresh-corpus.ts'

const words = t.sources.imports

const NONE: readonly ImportJob[] = []

/** Up to so many previews are open; of more, only the names are seen at first. */
const MOST_OPEN = 3

/** Imports run one at a time; a browser has few connections, so only that one is followed. */
const followed = (jobs: readonly ImportJob[]) =>
  jobs.find(({ state }) => state === 'running') ?? jobs.findLast(({ state }) => state === 'queued')

/** What the imports that are over have brought in. */
const broughtBy = (jobs: readonly ImportJob[]) =>
  jobs.reduce((sum, job) => (isActive(job) ? sum : sum + job.accepted), 0)

/** Every import, newest first. */
export function ImportSection() {
  const imports = useQuery(importsQuery)
  const jobs = imports.data ?? NONE
  useImportEvents(followed(jobs)?.id)
  useFreshCorpus(imports.data && broughtBy(imports.data))
  // What was corrected stands here, so that starting all of them heeds it.
  const [drafts, setDrafts] = useState<Drafts>({})
  const few = jobs.filter(({ state }) => state === 'preview').length <= MOST_OPEN
  return (
    <section className={classes.section} aria-labelledby="imports-heading">
      <div className={classes.head}>
        <h2 id="imports-heading" className={classes.heading}>
          {words.heading}
        </h2>
        <ForAll jobs={jobs} drafts={drafts} />
      </div>
      {imports.isPending && <Skeleton height={90} />}
      {imports.isError && (
        <Notice tone="fault" title={faultOf(imports.error).title} hint={faultOf(imports.error).hint}>
          <Button size="xs" onClick={() => void imports.refetch()}>
            {t.faults.retry}
          </Button>
        </Notice>
      )}
      {imports.isSuccess && jobs.length === 0 && (
        <Notice tone="empty" title={words.none} hint={words.noneHint} />
      )}
      {jobs.length > 0 && (
        <ul className={classes.list} aria-label={words.heading}>
          {jobs.map((job) => (
            <ImportCard
              key={job.id}
              job={job}
              open={few}
              draft={drafts[job.id]}
              onDraft={(mapping) => setDrafts((all) => ({ ...all, [job.id]: mapping }))}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

const ENDED: ReadonlySet<ImportJob['state']> = new Set(['done', 'cancelled', 'failed'])

/** What can be done with many at once: many files were dropped, many are over. */
function ForAll({ jobs, drafts }: { jobs: readonly ImportJob[]; drafts: Drafts }) {
  const start = useStartImport()
  const forget = useForgetImport()
  const waiting = jobs.filter(({ state }) => state === 'preview')
  const previews = useQueries({ queries: waiting.map(({ id }) => previewQuery(id)) })
  const startable = previews.flatMap(({ data }) => startOf(data, drafts) ?? [])
  const ended = jobs.filter(({ state }) => ENDED.has(state))
  return (
    <div className={classes.actions}>
      {startable.length > 1 && (
        <Button size="xs" onClick={() => startable.toReversed().forEach((one) => void start.mutate(one))}>
          {words.startAll(startable.length)}
        </Button>
      )}
      {ended.length > 1 && (
        <Button size="xs" variant="default" onClick={() => ended.forEach(({ id }) => void forget.mutate(id))}>
          {words.forgetEnded}
        </Button>
      )}
    </div>
  )
}
