import type { RecodeDiff } from '@dualtrack/domain'
import { Button } from '@mantine/core'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { DiffExamples } from './diff-examples.tsx'
import { DiffTable } from './diff-table.tsx'
import classes from './recode-page.module.css'
import { useDiff } from './use-diff.ts'

interface Props {
  coderVersion: string
  /** Articles that another version coded. */
  waiting: number
}

/** What would change: how far the comparison is, the figures by type, and examples. */
export function DiffSection({ coderVersion, waiting }: Props) {
  const compared = useDiff(coderVersion)
  const { diff, isWhole, error } = compared
  const words = t.recode.diff
  return (
    <section className={classes.section} aria-labelledby="recode-diff" aria-busy={compared.isBusy}>
      <h2 id="recode-diff">{words.heading}</h2>
      {!isWhole && <ProgressBar label={words.bar} percent={(100 * diff.articles) / waiting} />}
      <div className={classes.row}>
        <p role="status">{words.compared(formatCount(diff.articles), waiting, formatCount(waiting))}</p>
        <Steps compared={compared} />
      </div>
      {error !== null && <FaultNotice error={error} retry={compared.retry} />}
      {diff.articles > 0 && <Found diff={diff} />}
    </section>
  )
}

function Steps({ compared: { isBusy, isWhole, goOn, stop } }: { compared: ReturnType<typeof useDiff> }) {
  if (isWhole) return null
  return isBusy ? (
    <Button size="xs" variant="default" onClick={stop}>
      {t.recode.diff.stop}
    </Button>
  ) : (
    <Button size="xs" variant="default" onClick={goOn}>
      {t.recode.diff.goOn}
    </Button>
  )
}

function Found({ diff }: { diff: RecodeDiff }) {
  const { confirmedKept, confirmedLost, rejectedKept, rejectedGone } = diff.reviewed
  const words = t.recode.diff
  return (
    <>
      <p className={classes.found}>{words.changed(diff.changed, formatCount(diff.changed))}</p>
      {confirmedKept + confirmedLost > 0 && (
        <p>{words.confirmed(formatCount(confirmedKept), formatCount(confirmedLost))}</p>
      )}
      {rejectedKept + rejectedGone > 0 && (
        <p>{words.rejected(formatCount(rejectedGone), formatCount(rejectedKept))}</p>
      )}
      <DiffTable types={diff.types} />
      <DiffExamples types={diff.types} />
    </>
  )
}
