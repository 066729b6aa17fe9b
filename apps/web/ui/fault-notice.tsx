import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { faultOf } from '../api/fault.ts'
import { t } from '../strings/index.ts'
import { Notice } from './notice.tsx'

interface Props {
  error: unknown
  retry: () => void
  /** Other ways on. */
  children?: ReactNode
}

/** What went wrong with a request, with another try where that may help. */
export function FaultNotice({ error, retry, children }: Props) {
  const fault = faultOf(error)
  return (
    <Notice tone="fault" title={fault.title} hint={fault.hint}>
      {fault.retry && (
        <Button size="xs" onClick={retry}>
          {t.faults.retry}
        </Button>
      )}
      {children}
    </Notice>
  )
}
