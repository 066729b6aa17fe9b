import { Button } from '@mantine/core'
import { useRef } from 'react'
import { reasonOf } from '../../api/fault.ts'
import { formatWhole } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { UploadIcon } from '../../ui/icons.tsx'
import { Notice } from '../../ui/notice.tsx'
import page from '../../ui/page.module.css'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import classes from './file-drop.module.css'
import { useDroppedFiles } from './use-dropped-files.ts'
import { type Upload, useUploads } from './use-uploads.ts'

const words = t.sources.files

const ENDINGS = ['.csv', '.tsv', '.jsonl', '.ndjson', '.txt', '.md', '.html', '.htm', '.gz']

/** Takes files by drag and drop or from the browser's own dialog. */
export function FileDrop() {
  const { uploads, add } = useUploads()
  const over = useDroppedFiles(add)
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <div className={classes.zone} data-over={over}>
        <UploadIcon />
        <p className={classes.drop}>{words.drop}</p>
        <p className={classes.kinds}>{words.kinds}</p>
        <Button size="sm" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          accept={ENDINGS.join(',')}
          aria-label={words.choose}
          tabIndex={-1}
          className={page.hidden}
          onChange={(event) => {
            add([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
      </div>
      {uploads.length > 0 && (
        <ul className={classes.uploads} aria-label={words.list}>
          {uploads.map((upload) => (
            <li key={upload.key}>
              {upload.error === null ? <OnItsWay {...upload} /> : <Failed {...upload} />}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function OnItsWay({ name, share, stop }: Upload) {
  const percent = 100 * (share ?? 0)
  return (
    <div className={classes.upload}>
      <span>{share === null ? words.waiting(name) : words.uploading(name, `${formatWhole(percent)}%`)}</span>
      <Button size="compact-xs" variant="default" aria-label={words.stop(name)} onClick={stop}>
        {words.stopShort}
      </Button>
      <ProgressBar label={t.sources.imports.progress(name)} percent={percent} />
    </div>
  )
}

const Failed = ({ name, error, stop }: Upload) => (
  <Notice tone="fault" title={words.failed(name)} hint={reasonOf(error)}>
    <Button size="xs" variant="default" onClick={stop}>
      {words.dismiss}
    </Button>
  </Notice>
)
