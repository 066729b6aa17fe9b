import type { Mediation } from '@dualtrack/domain'
import { Link } from '@tanstack/react-router'
import { formatDay } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import { EvidenceDrawer } from '../../ui/evidence/evidence-drawer.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { MediatorsView } from './mediators-search.ts'
import { sidesWords } from './words.ts'

interface Props {
  view: MediatorsView
  change: (part: Partial<MediatorsView>) => void
  range: { from: string; to: string } | undefined
  mediations: readonly Mediation[]
  nameOf: (code: string) => string
}

/** The sentences that tell of a mediator between its sides. */
export function MediatorDrawer({ view, change, range, mediations, nameOf }: Props) {
  const { open } = view
  const found = mediations.find(
    ({ mediator, sides }) => mediator === open?.mediator && sides.join('-') === open.sides.join('-'),
  )
  const filter = open &&
    range && {
      party: open.mediator,
      counterpart: open.sides.join(','),
      goBetween: '1' as const,
      basis: view.basis,
      from: range.from,
      to: range.to,
    }
  return (
    <EvidenceDrawer
      opened={open !== undefined}
      title={
        open === undefined ? '' : t.mediators.drawer(nameOf(open.mediator), sidesWords(open.sides, nameOf))
      }
      filter={filter}
      onClose={() => change({ open: undefined })}
      empty={<Notice tone="empty" title={t.mediators.nothing} />}
    >
      {found !== undefined && (
        <p>
          {t.mediators.summary(found.stories, found.articles, formatDay(found.since), formatDay(found.until))}
        </p>
      )}
      {open?.sides.length === 2 && (
        <Link to="/stance" search={{ pair: open.sides.join('-') }}>
          {t.mediators.sides}
        </Link>
      )}
    </EvidenceDrawer>
  )
}
