/** What an article is recognised by when it, or a copy of it, comes again. */
export interface Fingerprint {
  /** The address without what differs between two links to the same page; null when it names no single page. */
  canonicalUrl: string | null
  /** Equal for the same title and text, whatever their case and white space. */
  textHash: string
  /** 32-bit integers. Two articles that tell the same in the same words very likely share at least one. */
  keys: readonly number[]
}

/** How far apart in time two copies of a story may be published. */
export const STORY_WINDOW_MS = 3 * 86_400_000

/** Whose acts are counted: of each story once, or of each article. */
export const COUNT_UNITS = ['stories', 'articles'] as const
export type CountUnit = (typeof COUNT_UNITS)[number]
