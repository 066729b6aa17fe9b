import { t } from '../../strings/index.ts'
import { Dialog } from '../dialog.tsx'
import classes from './take-away.module.css'

/** Text that the clipboard would not take. */
export interface HeldText {
  what: 'link' | 'citation' | 'embed'
  text: string
}

interface Props {
  held: HeldText | null
  onClose: () => void
}

/** Shows a text to be copied by hand, selected already. */
export function ByHand({ held, onClose }: Props) {
  return (
    <Dialog
      opened={held !== null}
      onClose={onClose}
      title={held === null ? '' : t.takeAway.byHand[held.what]}
      close={t.takeAway.close}
    >
      <p className={classes.hint}>{t.takeAway.byHandHint}</p>
      <textarea
        className={classes.held}
        readOnly
        rows={5}
        data-autofocus
        aria-label={held === null ? '' : t.takeAway.byHand[held.what]}
        value={held?.text ?? ''}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  )
}
