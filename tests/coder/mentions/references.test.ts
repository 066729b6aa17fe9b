import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../packages/coder/src/read-article.ts'
import { wordAt } from '../../../packages/coder/src/syntax/tree.ts'
import { knowledge } from '../support/real-coder.ts'

/** What the words without a name refer to in the last sentence of a text: "he IRN". */
function references(text: string): string[] {
  const article = { text, publishedAt: '2026-01-20T00:00:00Z' }
  const last = [...readArticle(knowledge, article)].at(-1)?.sentence
  if (!last) return []
  return last.actors
    .filter((actor) => actor.kind === 'pronoun' || actor.kind === 'office')
    .map((actor) => `${wordAt(last.tree, actor.token)} ${actor.parties.join('+')}`)
}

describe('people', () => {
  test.each([
    ['Emmanuel Macron landed in Cairo. He praised Egypt.', ['he FRA']],
    ['Emmanuel Macron landed in Cairo. He praised his hosts.', ['he FRA', 'his FRA']],
    ['Narendra Modi will travel to Japan. His envoy condemned the raid.', ['his IND', 'envoy IND']],
    ['The Danish premier went to Oslo. She praised Norway.', ['she DNK']],
    ["Macron's offer pleased Cairo. He praised Egypt.", ['he FRA']],
    ['Iran signed. The German chancellor refused to sign. He blamed Iran.', ['he DEU']],
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })
})

describe('states and offices', () => {
  test.each([
    ['Iran rejected the plan. It called Israel a threat.', ['it IRN']],
    ['Peru warned Chile, and Brazil condemned it.', ['it CHL']],
    ['If Peru refuses, Chile will impose tariffs on it.', ['it PER']],
    ['Peru recalled its envoy. The country blamed Chile.', ['country PER']],
    ['The Turkish foreign ministry summoned the Greek envoy. The ministry blamed Greece.', ['ministry TUR']],
    ['The Iranian minister met the French president. The minister praised France.', ['minister IRN']],
    ['The United States replied to Iran. The administration threatened Iran.', ['administration USA']],
    ['Cuba spoke. Officials said Spain had agreed.', ['officials CUB']],
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })
})

describe('words of somebody else', () => {
  test.each([
    ['Iran signed. The company said it had praised Iran.', []],
    ['Iran signed. Acme Corp said its engineers had praised Iran.', []],
    ['Iran signed. The report said it had praised Iraq.', ['it IRN']],
    ['Iran said it had praised Iraq.', ['it IRN']],
    ['Macron flew to Cairo. Halloran said Iran would attack. He praised Egypt.', []],
    ['Iran signed. It is impossible to praise Iraq.', []],
    ['Iran signed. It seems that Iraq has praised Egypt.', []],
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })
})

describe('the one who speaks', () => {
  test.each([
    ['Macron flew to Cairo. "We praised Egypt," he said.', ['we FRA', 'he FRA']],
    ['Macron flew to Cairo. "We praised Egypt."', ['we FRA']],
    ['Macron flew to Cairo. "Our friends praised Egypt," the Danish premier said.', ['our DNK']],
    ['Macron flew to Cairo. "We praised Egypt," a banker said.', []],
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })

  test.each([
    ['Iran met Crown Prince Mohammed bin Salman. The prince praised Iran.', ['prince SAU']],
    ['Macron met Iranian diplomats. Industry sources praised Cuba.', []],
    ['Macron met Iranian diplomats. Western diplomats praised Cuba.', []],
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })
})

describe('organisations by what they are', () => {
  test.each([
    ['Peru wrote to the International Monetary Fund. Chile praised the fund.', ['fund IMF']],
    ['The World Bank met Peru. The Bank praised Chile.', ['bank WORLD_BANK']],
    ['The IMF met Peru. The bank praised Chile.', []],
    ['The Paris Club met Peru. The club praised Chile.', ['club PARIS_CLUB']],
    ['The World Bank met Peru. The private bank praised Chile.', []],
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })
})

describe('two together', () => {
  test.each([
    ['Chad and Sudan met. Both sides praised Egypt.', ['sides TCD+SDN']],
    ['Chad and Sudan met in Cairo. They praised Egypt.', ['they TCD+SDN']],
    ['Chad and Sudan said they had praised Egypt.', ['they TCD+SDN']],
    ['Oman, Kuwait and Qatar met Iran. These mediators praised Iraq.', ['mediators OMN+KWT+QAT']],
    ['Peru condemned Chile. They praised Brazil.', ['they PER']],
    ['India rebuked Nepal. The two countries held talks.', ['countries IND+NPL']],
    ['Kenya signed with Uganda. The two leaders praised Rwanda.', ['leaders KEN+UGA']],
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })
})

describe('nobody is referred to', () => {
  test.each([
    'It attacked in the north.',
    'He praised the crew.',
    'Peru recalled its envoy. The former minister blamed Chile.',
    'Both sides agreed.',
    'Peru spoke. Chile thanked the governments of Asia.',
    'Peru spoke. The three governments attacked Chile.',
    'Peru spoke. The president of a company accused Chile.',
    'Iran replied. A minister of Oman agreed.',
  ])('%s', (text) => {
    expect(references(text)).toEqual([])
  })
})

test('words of one article say nothing about the next', () => {
  const second = 'It called Israel a threat.'
  expect(references(`Iran spoke. ${second}`)).toEqual(['it IRN'])
  expect(references(second)).toEqual([])
})

test('the title introduces who is spoken of', () => {
  const article = { title: 'Macron lands in Cairo', text: 'He praised Egypt.', publishedAt: '2026-01-20' }
  const last = [...readArticle(knowledge, article)].at(-1)?.sentence
  expect(last?.actors.map((actor) => actor.parties.join())).toEqual(['FRA', 'EGY'])
})
