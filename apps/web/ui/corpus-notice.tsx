import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { t } from '../strings/index.ts'
import { Notice } from './notice.tsx'

/** There is no article yet: the way to the first one. */
export const CorpusNotice = () => (
  <Notice tone="empty" title={t.stance.emptyCorpus} hint={t.stance.emptyCorpusHint}>
    <Button component={Link} to="/sources" size="xs">
      {t.stance.toSources}
    </Button>
  </Notice>
)
