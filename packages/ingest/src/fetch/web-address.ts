import { DualtrackError } from '@dualtrack/domain'

const refuse = (reason: string) => new DualtrackError('FETCH_REFUSED', reason, { field: 'url' })

/**
 * An address that may be asked for, without its fragment. Throws FETCH_REFUSED for anything but
 * http and https, and for an address with a name and a password, which would end up in the store.
 */
export function webAddress(text: string, base?: URL): URL {
  const shown = text.slice(0, 200)
  const url = URL.parse(text, base?.href)
  if (url === null) throw refuse(`"${shown}" is not a web address. Write it like https://news.example/feed.`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refuse(`"${shown}" is not fetched: only http and https are.`)
  }
  if (url.username !== '' || url.password !== '') {
    throw refuse(`${url.host} is not fetched: the address holds a name or a password.`)
  }
  url.hash = ''
  return url
}
