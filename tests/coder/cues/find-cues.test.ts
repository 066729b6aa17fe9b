import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../packages/coder/src/analyse.ts'
import { findCues } from '../../../packages/coder/src/cues/find-cues.ts'
import { compileLexicon } from '../../../packages/coder/src/cues/lexicon.ts'
import { knowledge } from '../support/real-coder.ts'

const HEADER = 'id\tcue\tpos\ttarget\tmode\tstrength\texample\n'
const table = (...cues: string[]) => HEADER + cues.map((cue) => `${cue}\tobj\t\t2\tx`).join('\n')

const lexicon = compileLexicon({
  'consult.tsv': `${table('talk\ttalk\tn', 'hold-talk\thold * talk/meeting\tv', 'visit\tvisit\tv')}\nmediate\tmediate\tv\tobj\tthird-party\t3\tx`,
  'reject.tsv': table(
    'call-off\tcall off * talk\tv',
    'turn-down\tturn down\tv',
    'turn-down-offer\tturn down * offer\tv',
  ),
  'assault.tsv': table(
    'strike\tstrike\tv',
    'strike-noun\tstrike\tn',
    'hit-base\tstrike * base\tv',
    'attack\tattack\tv',
  ),
  'agree.tsv': table('accord\taccord\tv'),
  'support.tsv': table('second\tsecond\tv', 'back\tback\tv', 'backing\tbacking\tn'),
  'accuse.tsv': table('critical\tcritical\ta'),
  'retreat.tsv': table('demand\tdemand\tn', 'meet\tmeet\tv', 'meet-in-full\tmeet * demand in full\tv'),
  'idioms.tsv': 'phrase\tpos\texample\nmeet * demand\tv\tx\nrail strike\tn\tx\non strike\tn\tx\n',
})

/** The cues of a sentence, as "id: words"; those inside a longer cue are marked. */
function cuesIn(text: string): string[] {
  const tree = treeOf({ ...knowledge, lexicon }, knowledge.tokenise(text, 0))
  const words = (tokens: readonly number[]) => tokens.map((t) => tree.parse.tokens.form[t]).join(' ')
  return findCues(lexicon, tree.lemmas, tree.parse).map(
    (cue) => `${cue.inner ? 'inner ' : ''}${cue.entry.id}: ${words(cue.tokens)}`,
  )
}

describe('cues', () => {
  test.each([
    ['Lima held two long rounds of talks with Quito.', ['hold-talk: held talks', 'inner talk: talks']],
    ['Lima held talks with Quito.', ['hold-talk: held talks', 'inner talk: talks']],
    ['The talks ended.', ['talk: talks']],
    ['Quito turned down the offer.', ['turn-down-offer: turned down offer']],
    ['Quito turned down the plan.', ['turn-down: turned down']],
    ['Lima called off the talks.', ['call-off: called off talks', 'inner talk: talks']],
    ['The talks were called off by Lima.', ['call-off: called off talks', 'inner talk: talks']],
    ['Jets struck the base.', ['hit-base: struck base']],
    ['Oslo was critical of Minsk.', ['critical: critical']],
    ['Oman-mediated talks ended.', ['mediate: mediated', 'talk: talks']],
    ['They will visit Oslo.', ['visit: visit']],
    ['The paper was printed.', []],
    ['', []],
  ])('%s', (text, cues) => {
    expect(cuesIn(text).sort()).toEqual([...cues].sort())
  })
})

test('a verb cue on a noun does not hide the noun', () => {
  expect(cuesIn('The strike on the base lasted an hour.')).toContain('strike-noun: strike')
})

describe('what is no cue', () => {
  test.each([
    ['Iran-backed fighters left the town.', 'back'],
    ['U.S.-backed rebels left the town.', 'back'],
    ['It is on the second floor.', 'second'],
    ['According to Lima, the line is calm.', 'accord'],
    ['Lima held on. The talks ended.', 'hold-talk'],
  ])('%s: no %s', (text, id) => {
    expect(cuesIn(text).filter((cue) => cue.startsWith(`${id}:`))).toEqual([])
  })
})

describe('what is only an idiom', () => {
  test.each([
    ['The mill meets local demand.', []],
    ['Demand was met from stocks.', []],
    ['The mill met the demand in full.', ['meet-in-full: met demand in full']],
    ['The rail strike ended.', []],
    ['The crews were on strike.', []],
    ['The report on Chadian strikes came late.', ['strike-noun: strikes']],
    ['They met on Monday.', ['meet: met']],
  ])('%s', (text, cues) => {
    expect(cuesIn(text)).toEqual(cues)
  })
})
