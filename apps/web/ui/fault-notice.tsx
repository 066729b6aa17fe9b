import { Button } from '@mantine/core'
import { faultOf } from '../api/fault.ts'
import { t } from '../strings/index.ts'
import { Notice } from './notice.tsx'

/** What went wrong with a request, with another try where that may help. */
export function FaultNotice({ error, retry }: { error: unknown; retry: () => void }) {
  const fault = faultOf(error)
  return (
    <Notice tone="fault" title={fault.title} hint={fault.hint}>
      {fault.retry && (
        <Button size="xs" onClick={retry}>
          {t.faults.retry}
        </Button>
      )}
    </Notice>
  )
}
