import { Button } from '@mantine/core'
import { t } from '../../strings/index.ts'
import { Notice } from '../../ui/notice.tsx'
import type { DyadsView } from './dyads-search.ts'

/** Nothing passes the filter. */
export const NoDyads = ({ change }: { change: (part: Partial<DyadsView>) => void }) => (
  <Notice tone="empty" title={t.dyads.none} hint={t.dyads.noneHint}>
    <Button
      size="xs"
      variant="default"
      onClick={() => change({ source: [], target: [], from: undefined, to: undefined })}
    >
      {t.dyads.clear}
    </Button>
  </Notice>
)
