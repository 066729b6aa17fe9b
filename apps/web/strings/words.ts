import type { en } from './en.ts'

/** The same shape with any words in it: `'Stance'` becomes `string`, functions keep what they take. */
export type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Widened<Said>
    : { readonly [Name in keyof T]: Widened<T[Name]> }

/** A whole catalogue: every language has each word of the English one. */
export type Words = Widened<typeof en>
