import { formatInstant, formatInstantUtc } from '../format/days.ts'

/** An instant (ISO 8601) in the reader's own zone, which is named; hovering tells it in UTC. */
export function Instant({ at }: { at: string }) {
  return (
    <time dateTime={at} title={formatInstantUtc(at)}>
      {formatInstant(at)}
    </time>
  )
}
