import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './side-drawer.module.css'

interface Props {
  opened: boolean
  title: string
  /** Name of the button that closes it. */
  close: string
  onClose: () => void
  size: string
  /** Made while the drawer is open only. */
  children: ReactNode
}

/** A drawer over the page that it stands on, with its title in sight however far it is read. */
export function SideDrawer({ opened, title, close, onClose, size, children }: Props) {
  return (
    <Drawer.Root opened={opened} onClose={onClose} position="right" size={size} lockScroll={false}>
      <Drawer.Overlay />
      <Drawer.Content className={classes.content ?? ''}>
        {opened && (
          <>
            <div className={classes.header}>
              <Drawer.Title className={classes.title ?? ''}>{title}</Drawer.Title>
              <Drawer.CloseButton aria-label={close} />
            </div>
            {children}
          </>
        )}
      </Drawer.Content>
    </Drawer.Root>
  )
}
