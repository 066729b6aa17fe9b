/** The ISO 639 part of a language tag ("en-GB" is "en"); empty when `tag` is none. */
export function languageCode(tag: string | null | undefined): string {
  return /^\s*([a-z]{2,3})(?=$|[-_\s])/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? ''
}
