const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i

/** A web address as a person types it, "example.org/news" included; null when it is none. */
export function webAddress(typed: string): string | null {
  const text = typed.trim()
  const whole = HAS_SCHEME.test(text)
  const url = URL.parse(whole ? text : `https://${text}`)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return null
  return whole || url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : null
}
