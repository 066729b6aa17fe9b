/** The parts of a filter that a file is named after. */
export interface NamedFilter {
  party?: readonly string[]
  pair?: readonly string[]
  counterpart?: readonly string[]
  source?: readonly string[]
  target?: readonly string[]
  mediator?: readonly string[]
  from?: string | undefined
  to?: string | undefined
  day?: string | undefined
}

const MOST_NAMED = 6

function names(codes: readonly string[] | undefined, prefix = ''): string[] {
  if (codes === undefined || codes.length === 0) return []
  const named = codes.length > MOST_NAMED ? `${codes.length}-parties` : [...codes].sort().join('-')
  return [prefix + named]
}

/**
 * A file name without its ending that tells the filter, such as `stance_IRN-USA_2026-01-01_2026-02-15`: the same for
 * the CSV, the package and the pictures of a view. What a file system might refuse becomes a hyphen.
 */
export function fileStem(kind: string, filter: NamedFilter): string {
  const parts = [
    kind,
    ...names(filter.party ?? filter.source),
    ...names(filter.pair),
    ...names(filter.counterpart ?? filter.target, 'to-'),
    ...names(filter.mediator, 'by-'),
    ...[filter.from, filter.to, filter.day].filter((day) => day !== undefined),
  ]
  return parts.map((part) => part.replace(/[^\p{L}\p{N}._-]+/gu, '-')).join('_')
}
