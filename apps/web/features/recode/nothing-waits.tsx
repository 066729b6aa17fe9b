import type { RecodeState } from '@dualtrack/domain'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { Instant } from '../../ui/instant.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Every article is coded by the present version. */
export function NothingWaits({ state: { accepted } }: { state: RecodeState }) {
  const done =
    accepted === null ? undefined : t.recode.done(accepted.articles, formatCount(accepted.articles))
  return (
    <Notice tone="empty" title={t.recode.none} hint={done ?? t.recode.noneHint}>
      {accepted?.finishedAt && <Instant at={accepted.finishedAt} />}
    </Notice>
  )
}
