import { count } from './count.ts'

/** The ways to take a view away: files, pictures, links and references. */
export const takeAway = {
  button: 'Take away',
  menu: 'Ways to take this view away',
  data: 'Data',
  csv: 'CSV, one row per value',
  wide: 'CSV, one column per series',
  json: 'JSON',
  package: 'Data package (.zip)',
  packageHint: 'All files, their description and how to cite them',
  picture: 'Picture of the chart',
  pictures: {
    png: { light: 'PNG, light', dark: 'PNG, dark' },
    svg: { light: 'SVG, light', dark: 'SVG, dark' },
  },
  share: 'Share and cite',
  link: 'Copy link',
  citation: 'Copy citation',
  embed: 'Copy embed code',
  copied: { link: 'Link copied', citation: 'Citation copied', embed: 'Embed code copied' },
  byHand: {
    link: 'Copy this address',
    citation: 'Copy this citation',
    embed: 'Copy this code into your page',
  },
  byHandHint: 'The browser keeps its clipboard shut here; select the text and copy it by hand.',
  close: 'Close',
  drawing: 'Drawing the picture…',
  drawn: (name: string) => `${name} is saved`,
  failed: 'The picture could not be drawn',
  openFull: 'Open in Dualtrack, with the sentences behind each point',
  /** The last line inside a picture. */
  made: (day: string, address: string) => `Made on ${day} from ${address}`,
  /** A reference in the style of a bibliography: what, from how many articles, by which coder, seen when and where. */
  reference: (r: {
    title: string
    year: string
    coder: string
    articles: number
    shown: string
    seen: string
    address: string
  }) =>
    `Dualtrack (${r.year}). ${r.title} [chart and data]. Coder ${r.coder}, ${count(r.articles, 'article', 'articles', r.shown)}. Retrieved ${r.seen} from ${r.address}`,
}
