import { expect, test } from 'vitest'
import {
  MODEL_BITS,
  parseTagged,
  readSyntaxModels,
  tagTokens,
} from '../../../packages/coder/src/syntax/parse-sentence.ts'
import { createTokeniser } from '../../../packages/coder/src/syntax/wink-tokens.ts'
import { trainSyntax } from '../../../packages/coder/src/train/train-syntax.ts'
import { readTreebank } from '../../../packages/coder/src/train/treebank.ts'

const tokenise = createTokeniser()

/** A sentence "NAME VERB NAME." as CoNLL-U. */
const sentence = (subject: string, verb: string, object: string) =>
  [
    `# text = ${subject} ${verb} ${object}.`,
    `1\t${subject}\t_\t_\tNNP\t_\t2\tnsubj\t_\t_`,
    `2\t${verb}\t_\t_\tVBD\t_\t0\troot\t_\t_`,
    `3\t${object}\t_\t_\tNNP\t_\t2\tobj\t_\tSpaceAfter=No`,
    '4\t.\t_\t_\t.\t_\t2\tpunct\t_\t_',
  ].join('\n')

const names = ['Peru', 'Chile', 'Kenya', 'Norway', 'Japan', 'Brazil']
const conllu = names
  .flatMap((name, i) => ['met', 'praised'].map((verb) => sentence(name, verb, names[(i + 1) % 6] ?? '')))
  .join('\n\n')

test('trees are read over the own tokens', () => {
  const [first, ...others] = readTreebank(conllu, tokenise)
  expect(others).toHaveLength(11)
  expect(first?.form).toEqual(['Peru', 'met', 'Chile', '.'])
  expect([...(first?.head ?? [])]).toEqual([1, -1, 1, 1])
})

test('a treebank token that the tokeniser splits makes no tree', () => {
  const joined = sentence('Peru', 'met', 'Chile').replaceAll('met', "they're")
  expect(readTreebank(joined, tokenise)).toEqual([])
})

test('the same treebank gives the same bytes, and models that parse', () => {
  const [first, second] = [1, 2].map(() => trainSyntax(readTreebank(conllu, tokenise)))
  expect(first).toEqual(second)
  expect(Object.keys(first ?? {})).toEqual(Object.keys(MODEL_BITS))
  const files = Object.fromEntries(
    Object.entries(first ?? {}).map(([name, packed]) => [`${name}.bin`, new Uint8Array(packed.buffer)]),
  )
  const models = readSyntaxModels(files)
  const parse = parseTagged(models, tagTokens(models, tokenise('Kenya praised Peru.', 0), new Set()))
  expect([...parse.head]).toEqual([1, -1, 1, 1])
  expect(parse.label).toEqual(['nsubj', 'root', 'obj', 'punct'])
})
