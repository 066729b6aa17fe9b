/** What a map tells of each party: what it does, or what is done to it. */
export const MAP_ROLES = ['source', 'target'] as const
export type MapRole = (typeof MAP_ROLES)[number]
