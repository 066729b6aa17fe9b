import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './dialog.module.css'

interface Props {
  opened: boolean
  onClose: () => void
  title: string
  /** Name of the button that closes. */
  close: string
  /** A CSS width; never wider than the screen. */
  size?: string
  children: ReactNode
}

/** A dialog over the page. Its head is no `header`, which would be a second banner of the page. */
export function Dialog({ opened, onClose, title, close, size = '28rem', children }: Props) {
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={size}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={close} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
