export const WAYS = ['files', 'url', 'text'] as const
export type Way = (typeof WAYS)[number]

/** Which way of adding is open; the address holds it. */
export interface SourcesSearch {
  way?: string
}

/** Reads the address. */
export const wayOf = ({ way }: SourcesSearch): Way => WAYS.find((one) => one === way) ?? 'files'

/** Writes it: the inverse of `wayOf`. */
export const searchOf = (way: Way): SourcesSearch => (way === 'files' ? {} : { way })
