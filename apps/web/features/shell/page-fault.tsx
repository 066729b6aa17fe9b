import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { faultOf } from '../../api/fault.ts'
import { t } from '../../strings/index.ts'
import { Notice } from '../../ui/notice.tsx'
import page from '../../ui/page.module.css'

/** A page that threw while it drew: the rest of the app goes on. */
export function PageFault({ error, reset }: ErrorComponentProps) {
  const fault = faultOf(error)
  return (
    <div className={page.page}>
      <Notice tone="fault" title={fault.title} hint={fault.hint}>
        <Button size="xs" onClick={reset}>
          {t.faults.retry}
        </Button>
      </Notice>
    </div>
  )
}
