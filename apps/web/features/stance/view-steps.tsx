import { Button } from '@mantine/core'
import { t } from '../../strings/index.ts'
import { DEFAULT_VIEW, type StanceView, searchOf } from './stance-search.ts'

interface Props {
  view: StanceView
  change: (part: Partial<StanceView>) => void
}

/** What the page begins with for the same parties. */
const freshView = ({ party, counterpart, pair }: StanceView): StanceView => ({
  ...DEFAULT_VIEW,
  party,
  counterpart,
  pair,
})

const isFresh = (view: StanceView) =>
  JSON.stringify(searchOf({ ...view, open: undefined })) === JSON.stringify(searchOf(freshView(view)))

/** The way back to a view without zoom, measure or comparison; absent while there is nothing to take back. */
export function ViewSteps({ view, change }: Props) {
  if (isFresh(view)) return null
  return (
    <Button size="xs" variant="default" title={t.compare.resetHint} onClick={() => change(freshView(view))}>
      {t.compare.reset}
    </Button>
  )
}
