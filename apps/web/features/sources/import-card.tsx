import type { ImportJob } from '@dualtrack/domain'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { reasonOf } from '../../api/fault.ts'
import {
  isActive,
  rejectedLink,
  useCancelImport,
  useForgetImport,
  useStartImport,
} from '../../api/imports.ts'
import { t } from '../../strings/index.ts'
import { DownloadButton } from '../../ui/download-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { ChartLink } from './chart-link.tsx'
import classes from './import-card.module.css'
import { importFacts, percentOf } from './import-facts.ts'
import { type Drafting, ImportPreviewPanel } from './import-preview.tsx'
import { StateMark } from './state-mark.tsx'

const words = t.sources.imports

/** One import: what it is, how far it is, what came of it, and what can be done. */
export function ImportCard({ job, ...drafting }: { job: ImportJob } & Drafting) {
  const facts = importFacts(job)
  return (
    <li className={classes.card} data-state={job.state}>
      <div className={classes.head}>
        <h3 className={classes.name}>{job.name}</h3>
        <span className={classes.format}>{words.formats[job.format]}</span>
        <StateMark tone={toneOf(job)}>{words.states[job.state]}</StateMark>
      </div>
      {isActive(job) && <ProgressBar label={words.progress(job.name)} percent={percentOf(job)} />}
      {facts.length > 0 && (
        <p className={classes.facts}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      )}
      {job.error !== null && <p className={classes.error}>{job.error}</p>}
      {job.state === 'preview' ? <ImportPreviewPanel job={job} {...drafting} /> : <Actions job={job} />}
    </li>
  )
}

function toneOf({ state }: ImportJob) {
  if (state === 'failed') return 'fault'
  return state === 'running' || state === 'preview' ? 'strong' : 'plain'
}

function Actions({ job }: { job: ImportJob }) {
  const start = useStartImport()
  const cancel = useCancelImport()
  const forget = useForgetImport()
  const failure = start.error ?? cancel.error ?? forget.error
  const button = (words: string, act: () => void, busy: boolean) => (
    <Button
      size="xs"
      variant="default"
      aria-label={t.sources.imports.named(words, job.name)}
      loading={busy}
      onClick={act}
    >
      {words}
    </Button>
  )
  const stopped = job.state === 'cancelled' || job.state === 'failed'
  return (
    <>
      {failure !== null && <Notice tone="fault" title={t.sources.refused} hint={reasonOf(failure)} />}
      <div className={classes.actions}>
        {job.state === 'done' && job.accepted > 0 && (
          <>
            <ChartLink />
            <Link to="/articles">{words.articles}</Link>
          </>
        )}
        {job.rejected > 0 && <RejectedButton job={job} />}
        {isActive(job) && button(words.cancel, () => cancel.mutate(job.id), cancel.isPending)}
        {stopped && button(words.again, () => start.mutate({ id: job.id }), start.isPending)}
        {!isActive(job) && button(words.forget, () => forget.mutate(job.id), forget.isPending)}
      </div>
    </>
  )
}

const RejectedButton = ({ job }: { job: ImportJob }) => (
  <DownloadButton href={rejectedLink(job.id)} name={words.named(words.rejected, job.name)}>
    {words.rejected}
  </DownloadButton>
)
