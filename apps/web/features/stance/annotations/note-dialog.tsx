import { Modal } from '@mantine/core'
import type { Parties } from '../../../api/parties.ts'
import { t } from '../../../strings/index.ts'
import type { NoteDraft } from '../findings.ts'
import classes from './note-form.module.css'
import { NoteForm } from './note-form.tsx'

interface Props {
  /** Undefined while the dialog is closed. */
  draft: NoteDraft | undefined
  known: Parties | undefined
  onClose: () => void
}

/** A note, to be read, changed, deleted or written. */
export function NoteDialog({ draft, known, onClose }: Props) {
  const isNew = draft === undefined || !('id' in draft)
  return (
    <Modal.Root
      opened={draft !== undefined}
      onClose={onClose}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content>
        {draft !== undefined && (
          <div className={classes.dialog}>
            <div className={classes.head}>
              <Modal.Title className={classes.title ?? ''}>{isNew ? t.notes.add : t.notes.edit}</Modal.Title>
              <Modal.CloseButton aria-label={t.notes.close} />
            </div>
            <NoteForm draft={draft} known={known} onDone={onClose} />
          </div>
        )}
      </Modal.Content>
    </Modal.Root>
  )
}
