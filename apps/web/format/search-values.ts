/** The codes in a comma-separated list of an address, each once, in capitals. */
export const codesIn = (text: string | undefined): string[] => [
  ...new Set(
    (text ?? '')
      .toUpperCase()
      .split(',')
      .map((code) => code.trim())
      .filter(Boolean),
  ),
]

/** The value that an address names, if it is one of `all`; else the fallback. */
export const oneOf = <T extends string>(all: readonly T[], text: string | undefined, fallback: T): T =>
  all.find((one) => one === text) ?? fallback

/** The day that an address names; undefined when it is none. */
export const dayIn = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined

/** The whole number that an address names, if it lies between the ends; else the fallback. */
export function numberIn(
  text: string | undefined,
  [least, most]: [number, number],
  fallback: number,
): number {
  const n = Number(text)
  return text !== undefined && Number.isInteger(n) && n >= least && n <= most ? n : fallback
}

/** What differs from the plain address: a link says only what was chosen. */
export const changedFrom = <Search extends Record<string, string>>(
  all: Search,
  plain: Search,
): Partial<Search> =>
  Object.fromEntries(Object.entries(all).filter(([name, value]) => value !== plain[name])) as Partial<Search>
