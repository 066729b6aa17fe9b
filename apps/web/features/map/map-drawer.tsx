import { Link } from '@tanstack/react-router'
import { formatRange } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import { EvidenceDrawer } from '../../ui/evidence/evidence-drawer.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { MapView } from './map-search.ts'

interface Props {
  view: MapView
  change: (part: Partial<MapView>) => void
  /** The days of the window. */
  span: { from: string; to: string }
  nameOf: (code: string) => string
}

/** The sentences behind the colour of a party. */
export function MapDrawer({ view, change, span, nameOf }: Props) {
  const { open, role, counterpart, basis } = view
  const others = counterpart.join(',')
  const who = role === 'source' ? { party: open, counterpart: others } : { party: others, counterpart: open }
  return (
    <EvidenceDrawer
      opened={open !== undefined}
      title={open === undefined ? '' : t.map.drawer(nameOf(open), formatRange(span.from, span.to))}
      filter={open === undefined ? undefined : { ...who, basis, ...span }}
      onClose={() => change({ open: undefined })}
      empty={<Notice tone="empty" title={t.map.nothing} />}
    >
      {open !== undefined && role === 'source' && (
        <Link to="/stance" search={{ party: open, ...(others === '' ? {} : { counterpart: others }) }}>
          {t.map.overTime}
        </Link>
      )}
    </EvidenceDrawer>
  )
}
