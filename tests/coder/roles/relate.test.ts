import { describe, expect, test } from 'vitest'
import { cueInContext, relate } from '../../../packages/coder/src/events/features.ts'
import { readSentence } from '../../../packages/coder/src/read-sentence.ts'
import { pathBetween } from '../../../packages/coder/src/roles/relate.ts'
import { wordAt } from '../../../packages/coder/src/syntax/tree.ts'
import { knowledge } from '../support/real-coder.ts'

const read = (text: string) => readSentence(knowledge, text, '2026-01-20')

describe('the way from a cue to a name', () => {
  test.each([
    ['Peru bombed Chile.', 'bombed', 'peru', '>nsubj'],
    ['Peru bombed Chile.', 'bombed', 'chile', '>obj'],
    ['Chile was bombed by Peru.', 'bombed', 'chile', '>nsubj:pass'],
    ['Chile was bombed by Peru.', 'bombed', 'peru', '>obl:agent'],
    ['Peru and Brazil bombed Chile.', 'bombed', 'brazil', '>nsubj'],
    ['Peru vowed to punish Chile.', 'punish', 'peru', '^xcomp>nsubj'],
    ['Peru talked with Chile.', 'talked', 'chile', '>obl:with'],
    ['Peru spoke.', 'peru', 'peru', '='],
  ])('%s: %s → %s', (text, cue, name, path) => {
    const { tree } = read(text)
    const at = (word: string) => tree.parse.tokens.form.findIndex((_, i) => wordAt(tree, i) === word)
    expect(pathBetween(tree, at(cue), at(name))).toBe(path)
  })
})

/** Who could do it and to whom, by grammar alone, for the cue that holds a word. */
function rolesOf(text: string, word: string): string {
  const { tree, cues, actors } = read(text)
  const cue = cues.find((c) => c.tokens.some((t) => wordAt(tree, t) === word))
  if (!cue) return 'no cue'
  const context = cueInContext(tree, cue, actors)
  const relations = actors.map((actor) => relate(context, actor))
  const fitting = (role: 'isSource' | 'isTarget') =>
    relations.filter((r) => r[role]).flatMap((r) => r.actor.parties)
  return `${fitting('isSource').join('+')} > ${fitting('isTarget').join('+')}`
}

describe('roles that the grammar allows', () => {
  test.each([
    ['Peru condemned Chile.', 'condemned', 'PER > CHL'],
    ['Chile was condemned by Peru.', 'condemned', 'PER > CHL'],
    ['Peruvian officials condemned the Chilean government.', 'condemned', 'PER > CHL'],
    ['Peru and Brazil condemned Chile.', 'condemned', 'PER+BRA > CHL'],
    ['Peru imposed sanctions on Chile.', 'sanctions', 'PER > CHL'],
    ["Peru's attack on Chile failed.", 'attack', 'PER > CHL'],
    ['Peru vowed to punish Chile.', 'punish', 'PER > CHL'],
    ['The talks went on, mediated by Peru.', 'mediated', 'PER > '],
  ])('%s', (text, word, roles) => {
    expect(rolesOf(text, word)).toBe(roles)
  })
})
