/** From this many parties on, charts are small multiples. */
const MANY = 5

/** Height of a chart in px. The skeleton takes the same, so that nothing moves when the answer comes. */
export const panelHeight = (parties: number) => (parties < MANY ? 248 : 196)
