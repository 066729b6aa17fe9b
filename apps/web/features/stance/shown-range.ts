import type { Parties } from '../../api/parties.ts'
import type { StanceView } from './stance-search.ts'

export interface ShownRange {
  from: string
  to: string
}

/** The first and last day shown: as chosen, else those of the corpus; undefined while that is not known. */
export function shownRange(
  view: StanceView,
  known: Pick<Parties, 'range'> | undefined,
): ShownRange | undefined {
  const from = view.from ?? known?.range?.from
  const to = view.to ?? known?.range?.to
  return from === undefined || to === undefined || from > to ? undefined : { from, to }
}
