/** How some wire archives mark a paragraph: its tab, written out, sticks to the word that follows. */
const WRITTEN_TAB = /&\\t/g

/** The text with the written tabs blanked, so that offsets stay true. */
export const blankWrittenTabs = (text: string): string =>
  text.includes('&\\t') ? text.replace(WRITTEN_TAB, '   ') : text
