/**
 * The words of a text as search compares them: lower case, without diacritics, letters and digits only,
 * one space between words. "Türkiye's dual-track" → "turkiye s dual track".
 */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
