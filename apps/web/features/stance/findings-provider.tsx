import { type ChangePoint, LEVEL_MEASURES, type LevelMeasure } from '@dualtrack/domain'
import { useQueries, useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { alertsQuery } from '../../api/alerts.ts'
import { annotationsQuery } from '../../api/annotations.ts'
import { type ChangesQuery, changesQuery } from '../../api/changes.ts'
import type { Parties } from '../../api/parties.ts'
import { NoteDialog } from './annotations/note-dialog.tsx'
import { NotesSection } from './annotations/notes-section.tsx'
import { ChangeDrawer } from './changes/change-drawer.tsx'
import { ChangesSection } from './changes/changes-section.tsx'
import { type Findings, FindingsContext, type NoteDraft } from './findings.ts'
import type { ShownRange } from './shown-range.ts'
import { isAskable, type StanceView } from './stance-search.ts'

interface Props {
  view: StanceView
  change: (part: Partial<StanceView>) => void
  /** First and last day shown; undefined while they are not known. */
  range: ShownRange | undefined
  known: Parties | undefined
  children: ReactNode
}

/** A window must hold more than a day to have a level. */
const SHORTEST = 2

/** The measure whose level is watched: the one shown, where it has a level, else net. */
const levelMeasure = ({ measure }: StanceView): LevelMeasure =>
  LEVEL_MEASURES.find((one) => one === measure) ?? 'net'

/** What is asked for changes: one question, or one for each direction of each pair. */
function changesAsked(view: StanceView): ChangesQuery[] {
  const { from, to, scale, count } = view
  const shared = {
    from,
    to,
    scale,
    count,
    measure: levelMeasure(view),
    window: String(Math.max(SHORTEST, view.window)),
  }
  if (view.pair.length === 0)
    return [{ ...shared, party: view.party.join(','), counterpart: view.counterpart.join(',') }]
  return view.pair.flatMap((pair) => {
    const [a = '', b = ''] = pair.split('-')
    return [
      { ...shared, party: a, counterpart: b },
      { ...shared, party: b, counterpart: a },
    ]
  })
}

/** The parties that the view is about. */
const partiesOf = ({ party, pair }: StanceView) => [
  ...new Set([...party, ...pair.flatMap((one) => one.split('-'))]),
]

const byDay = (a: ChangePoint, b: ChangePoint) => (a.day < b.day ? -1 : Number(a.day > b.day))

/** Finds the changes and the notes of the view for the charts inside, and lists them below. */
export function FindingsProvider({ view, change, range, known, children }: Props) {
  const [draft, setDraft] = useState<NoteDraft | undefined>(undefined)
  const asked = changesAsked(view)
  const askable = isAskable(view) && known?.range !== null
  const changes = useQueries({
    queries: asked.map((query) => ({ ...changesQuery(query), enabled: askable })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  })
  const parties = partiesOf(view)
  const noteQuery = { party: parties.join(','), from: view.from, to: view.to }
  const notes = useQuery({ ...annotationsQuery(noteQuery), enabled: askable })
  const alerts = useQuery({ ...alertsQuery(noteQuery), enabled: askable })
  const findings = useMemo(
    (): Findings => ({
      changes: changes.toSorted(byDay),
      notes: notes.data ?? [],
      alerts: alerts.data ?? [],
      openNote: setDraft,
      openChange: ({ party, counterparts, day }) =>
        change({ why: { party, counterpart: view.pair.length > 0 ? counterparts[0] : undefined, day } }),
    }),
    [changes, notes.data, alerts.data, change, view.pair.length],
  )
  return (
    <FindingsContext value={findings}>
      {children}
      {askable && range !== undefined && (
        <>
          <ChangesSection window={Math.max(SHORTEST, view.window)} asked={asked} />
          <NotesSection query={noteQuery} parties={parties} day={range.to} />
        </>
      )}
      <NoteDialog draft={draft} known={known} onClose={() => setDraft(undefined)} />
      <ChangeDrawer query={reasonsAsked(view)} onClose={() => change({ why: undefined })} />
    </FindingsContext>
  )
}

/** The question behind the open reasons: the one of the change's own line, for its day. */
function reasonsAsked(view: StanceView) {
  const { why } = view
  if (why === undefined) return undefined
  const line = changesAsked(view).find(
    ({ party, counterpart }) =>
      view.pair.length === 0 || (party === why.party && counterpart === why.counterpart),
  )
  return line === undefined ? undefined : { ...line, party: why.party, day: why.day }
}
