import type { Parse } from './sentence.ts'

/** Children of each token, in order. */
export function childrenOf(parse: Parse): readonly (readonly number[])[] {
  const kids: number[][] = parse.tag.map(() => [])
  for (let i = 0; i < parse.head.length; i++) kids[parse.head[i] as number]?.push(i)
  return kids
}

/** A parse with its children at hand. */
export interface Tree {
  readonly parse: Parse
  /** The words in lower case. */
  readonly words: readonly string[]
  readonly kids: readonly (readonly number[])[]
  /** The lemmas that each token may have, of those that the lexicon knows. */
  readonly lemmas: readonly (readonly string[])[]
  /** The class of each word by its company, '' where it has none. */
  readonly classes: readonly string[]
}

export const labelAt = (tree: Tree, i: number): string => tree.parse.label[i] ?? ''
export const tagAt = (tree: Tree, i: number): string => tree.parse.tag[i] ?? ''
export const headAt = (tree: Tree, i: number): number => tree.parse.head[i] ?? -1
export const lemmaAt = (tree: Tree, i: number): string => tree.parse.tokens.lemma[i] ?? ''
export const wordAt = (tree: Tree, i: number): string => tree.words[i] ?? ''
export const classAt = (tree: Tree, i: number): string => tree.classes[i] ?? ''
export const kidsAt = (tree: Tree, i: number): readonly number[] => tree.kids[i] ?? []

/** The preposition (or other case marker) of a nominal, lower case; '' when it has none. */
export function caseOf(tree: Tree, i: number): string {
  for (const k of kidsAt(tree, i)) {
    if (labelAt(tree, k) === 'case' && wordAt(tree, k) !== "'s") return wordAt(tree, k)
  }
  return ''
}

export const isVerbal = (tag: string): boolean => tag.startsWith('VB') || tag === 'MD'

/** Whether the verb at `i` stands in the passive, or is a bare past participle after a noun or with its doer. */
export function isPassive(tree: Tree, i: number): boolean {
  const labels = kidsAt(tree, i).map((k) => labelAt(tree, k))
  if (labels.some((label) => label.endsWith(':pass'))) return true
  return (
    tagAt(tree, i) === 'VBN' &&
    (/^(acl|advcl)/.test(labelAt(tree, i)) || labels.includes('obl:agent')) &&
    !labels.some((label) => /^(aux|nsubj)/.test(label))
  )
}

/** Tokens from `i` up to the root, `i` first. */
export function pathUp(tree: Tree, i: number): number[] {
  const path: number[] = []
  for (let at = i; at >= 0 && path.length < 40; at = headAt(tree, at)) path.push(at)
  return path
}
