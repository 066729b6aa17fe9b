import { t } from '../../strings/index.ts'

const names = t.shell.pages

/** The pages in the order of the bar, each with the letter that follows `g`. */
export const PAGES = [
  { to: '/stance', name: names.stance, key: 's' },
  { to: '/dyads', name: names.dyads, key: 'd' },
  { to: '/map', name: names.map, key: 'm' },
  { to: '/mediators', name: names.mediators, key: 'i' },
  { to: '/events', name: names.events, key: 'e' },
  { to: '/articles', name: names.articles, key: 'a' },
  { to: '/review', name: names.review, key: 'r' },
  { to: '/alerts', name: names.alerts, key: 'l' },
  { to: '/sources', name: names.sources, key: 'o' },
  { to: '/method', name: names.method, key: 'h' },
] as const
