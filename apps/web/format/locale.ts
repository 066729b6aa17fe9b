/** The language of the words, numbers and dates on the page. */
export const LOCALE = 'en-GB'
