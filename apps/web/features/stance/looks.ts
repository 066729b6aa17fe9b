/** How many lines one axis takes before they become small multiples. */
export const MOST_LINES = 6

/** Among more lines than these the bands would only hide each other. */
export const MOST_BANDS = 2

/** Dashes that tell the lines apart without their colours. */
const DASHES = [undefined, '8 5', '1.5 5', '12 5 1.5 5', '4 8', '16 5 4 5'] as const

/** The colour and dash of the n-th line of a chart; they begin again after the last. */
export const lookOf = (n: number) => ({
  color: `var(--dt-series-${(n % MOST_LINES) + 1})`,
  dash: DASHES[n % MOST_LINES],
})
