/** Words of the key to the colours of a measure. */
export const steps = {
  key: (measure: string) => `Colours of ${measure}`,
  below: (to: string) => `under ${to}`,
  from: (from: string) => `${from} and more`,
  between: (from: string, to: string) => `${from} to ${to}`,
  none: 'No acts',
}

/** Words of tables that can be sorted. */
export const table = { sortBy: (column: string) => `Sort by ${column}` }
