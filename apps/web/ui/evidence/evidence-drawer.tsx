import type { ReactNode } from 'react'
import type { EventsQuery } from '../../api/links.ts'
import { t } from '../../strings/index.ts'
import { SideDrawer } from '../side-drawer.tsx'
import classes from './evidence-drawer.module.css'
import { EvidenceList, EvidenceLoading } from './evidence-list.tsx'

interface Props {
  opened: boolean
  /** What the acts have in common: "Iran, Tuesday 3 Feb 2026". */
  title: string
  /** The acts, as the API is asked for them; undefined while that is not known yet. */
  filter: EventsQuery | undefined
  onClose: () => void
  /** Stands above the acts: what the reader may choose between. */
  children?: ReactNode
  /** Stands where no act passes the filter, in place of the plain notice. */
  empty?: ReactNode
}

/** The sentences behind a point, a cell, a bar or a node, over the page that it stands on. */
export function EvidenceDrawer({ opened, title, filter, onClose, children, empty }: Props) {
  return (
    <SideDrawer opened={opened} title={title} close={t.evidence.close} onClose={onClose} size="36rem">
      <div className={classes.body}>
        {children}
        {filter === undefined ? <EvidenceLoading /> : <EvidenceList filter={filter} empty={empty} />}
      </div>
    </SideDrawer>
  )
}
