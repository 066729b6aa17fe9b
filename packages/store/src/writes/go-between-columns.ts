import type { GoBetween } from '@dualtrack/domain'

/** An act between others as columns of the event; both null where it is none. */
export const goBetweenColumns = (found: GoBetween | null) => ({
  go_between: found?.act ?? null,
  other_sides: found === null ? null : found.sides.join(' '),
})
