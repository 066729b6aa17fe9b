/** Width in px that a label takes with its margin, and with the dots that say that it is cut. */
export type Measure = (text: string) => number

/** As much of a title as there is room for; empty where not even a word fits. */
export interface CutTitle {
  text: string
  isCut: boolean
}

/** Letters of the longest label. */
const LONGEST = 34

/** Cuts a title after a whole word, so that it takes at most `room` px and no more letters than a label may have. */
export function cutTitle(title: string, room: number, measure: Measure): CutTitle {
  let text = title
  while (text !== '' && (text.length > LONGEST || measure(text) > room)) {
    text = text.slice(0, Math.max(0, text.lastIndexOf(' '))).trimEnd()
  }
  return { text, isCut: text !== title }
}
