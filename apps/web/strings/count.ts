/** "1 article", "2 articles". */
export const count = (n: number, one: string, many: string, shown = String(n)) =>
  `${shown} ${n === 1 ? one : many}`
