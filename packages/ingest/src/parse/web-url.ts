/** `link` as a full http or https address, read from `base` when it is relative; null when it is none. */
export function webUrl(link: string | null | undefined, base?: string | null): string | null {
  if (link === null || link === undefined || link.trim() === '') return null
  const url = URL.parse(link.trim(), base ?? undefined)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}
