import type { ImportJob, ImportPreview } from '@dualtrack/domain'
import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { faultOf, reasonOf } from '../../api/fault.ts'
import { previewQuery, useForgetImport, useStartImport } from '../../api/imports.ts'
import { t } from '../../strings/index.ts'
import { Notice } from '../../ui/notice.tsx'
import classes from './import-card.module.css'
import { type DraftMapping, startOf } from './mapping.ts'
import { PreviewTable } from './preview-table.tsx'

const words = t.sources.imports

/** The first rows, and what a person makes of the columns. */
export interface Drafting {
  /** Are the first rows seen at once? */
  open: boolean
  /** The columns as they were corrected; undefined while nobody did. */
  draft: DraftMapping | undefined
  onDraft: (mapping: DraftMapping) => void
}

/** What was handed in: to be looked at, corrected, and then started. */
export function ImportPreviewPanel({ job, ...drafting }: { job: ImportJob } & Drafting) {
  const preview = useQuery(previewQuery(job.id))
  const start = useStartImport()
  const forget = useForgetImport()
  const ready = startOf(preview.data, drafting.draft === undefined ? {} : { [job.id]: drafting.draft })
  const failure = start.error ?? forget.error
  return (
    <>
      {preview.isPending && <Skeleton height={120} />}
      {preview.isError && (
        <Notice tone="fault" title={faultOf(preview.error).title} hint={reasonOf(preview.error)} />
      )}
      {preview.isSuccess && <FirstRows preview={preview.data} {...drafting} />}
      {preview.data?.columns && (
        <p className={classes.hint}>{ready === null ? words.needText : words.columnsHint}</p>
      )}
      {failure !== null && <Notice tone="fault" title={t.sources.refused} hint={reasonOf(failure)} />}
      <div className={classes.actions}>
        <Button
          size="xs"
          aria-label={words.named(words.start, job.name)}
          disabled={ready === null}
          loading={start.isPending}
          onClick={() => ready !== null && start.mutate(ready)}
        >
          {words.start}
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-label={words.named(words.discard, job.name)}
          loading={forget.isPending}
          onClick={() => forget.mutate(job.id)}
        >
          {words.discard}
        </Button>
      </div>
    </>
  )
}

function FirstRows({ preview, open, draft, onDraft }: { preview: ImportPreview } & Drafting) {
  if (preview.rows.length === 0) return <p>{words.noRows}</p>
  return (
    <details className={classes.rows} open={open}>
      <summary>{words.firstRowsShort}</summary>
      <PreviewTable preview={preview} mapping={draft ?? preview.mapping ?? {}} onChange={onDraft} />
    </details>
  )
}
