import { Modal } from '@mantine/core'
import type { Parties } from '../../../api/parties.ts'
import { t } from '../../../strings/index.ts'
import type { NoteDraft } from '../findings.ts'
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
    <Modal
      opened={draft !== undefined}
      onClose={onClose}
      title={isNew ? t.notes.add : t.notes.edit}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t.notes.close }}
    >
      {draft !== undefined && <NoteForm draft={draft} known={known} onDone={onClose} />}
    </Modal>
  )
}
