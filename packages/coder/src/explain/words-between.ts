import type { Tree } from '../syntax/tree.ts'

/** The words from token `first` to token `last`, as they stand. */
export const wordsBetween = (tree: Tree, first: number, last: number): string =>
  tree.parse.tokens.form.slice(first, last + 1).join(' ')
