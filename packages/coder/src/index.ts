export type { CodableArticle, CodablePair, Coder, CoderFiles } from './coder.ts'
export { createCoder } from './create-coder.ts'
