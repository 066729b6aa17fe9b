import { type CodedEvent, type EventType, goBetweens, quadOf } from '@dualtrack/domain'
import { expect, test } from 'vitest'

interface Told {
  cue: string
  text?: string
  quote?: string
  type?: EventType
  mode?: CodedEvent['mode']
  role?: string
  sentence?: number
  modality?: CodedEvent['modality']
  confidence?: number
}

/** `OMN>USA` in words that `told` describes. */
function event(pair: string, told: Told): CodedEvent {
  const [source = '', target = ''] = pair.split('>')
  const { cue, text = 'words', type = 'CONSULT', mode = null, role = '>obl:between', sentence = 0 } = told
  const quote = told.quote ?? text
  const start = Math.max(0, quote.indexOf(text))
  const cues = [
    { id: cue, text, start, end: start + text.length, weight: 1 },
    { id: `target:${role}`, text: target, start: 0, end: 1, weight: 1 },
  ]
  return {
    source,
    target: target === '-' ? null : target,
    type,
    mode,
    quad: quadOf(type),
    score: 1,
    confidence: told.confidence ?? 1,
    modality: told.modality ?? 'actual',
    evidence: { part: 'text', sentence, start: 0, end: quote.length, quote, cues },
    moreEvidence: [],
    runnerUp: null,
  }
}

const MEDIATES: Told = { cue: 'consult.mediate', mode: 'third-party' }
const CARRIES: Told = { cue: 'consult.carry-message', role: '>nmod:for' }
const HOSTS: Told = { cue: 'consult.hold-talk', text: 'hosted talks' }

const seen = (events: CodedEvent[]) =>
  goBetweens(events).map((found) => (found === null ? '-' : [found.act, ...found.sides].join(' ')))

test.each<[string, CodedEvent[], string[]]>([
  [
    'who mediates acts towards both sides',
    [event('OMN>USA', MEDIATES), event('OMN>IRN', MEDIATES), event('USA>IRN', { cue: 'consult.mediate' })],
    ['mediates IRN', 'mediates USA', '-'],
  ],
  ['one side may be all that is named', [event('OMN>IRN', MEDIATES)], ['mediates']],
  ['an act at no one in particular has no sides', [event('OMN>-', MEDIATES)], ['-']],
  [
    'two sides of an article belong together although two sentences name them',
    [event('OMN>USA', MEDIATES), event('OMN>IRN', { ...MEDIATES, sentence: 4 })],
    ['mediates IRN', 'mediates USA'],
  ],
  [
    'of more sides only those of one sentence do',
    [
      event('QAT>ISR', MEDIATES),
      event('QAT>HAMAS', MEDIATES),
      event('QAT>USA', { ...MEDIATES, sentence: 4 }),
    ],
    ['mediates HAMAS', 'mediates ISR', 'mediates'],
  ],
  [
    'two mediators do not make each other sides',
    [event('QAT>ISR', MEDIATES), event('EGY>HAMAS', MEDIATES)],
    ['mediates', 'mediates'],
  ],
  [
    'who carries messages for one to another stands between them',
    [event('CHE>USA', CARRIES), event('CHE>IRN', { ...CARRIES, role: 'implicit0' })],
    ['carries IRN', 'carries USA'],
  ],
  [
    'who brings the same letter to two is no go-between',
    [event('IRN>RUS', { ...CARRIES, role: '>obl:to' }), event('IRN>CHN', { ...CARRIES, role: '>obl:to' })],
    ['-', '-'],
  ],
  ['a letter to one is none either', [event('IRN>RUS', { ...CARRIES, role: '>obl:to' })], ['-']],
  [
    'a host of two that deal with each other is one',
    [event('OMN>USA', HOSTS), event('OMN>IRN', HOSTS), event('IRN>USA', { cue: 'consult.talk-noun' })],
    ['hosts IRN', 'hosts USA', '-'],
  ],
  [
    'a host whose guests do not deal with each other is a party to the talks',
    [
      event('CHN>RUS', HOSTS),
      event('CHN>PRK', HOSTS),
      event('RUS>PRK', { cue: 'accuse.accuse', type: 'ACCUSE' }),
    ],
    ['-', '-', '-'],
  ],
  [
    'who held talks hosted none',
    [
      event('USA>IRN', { cue: 'consult.hold-talk', text: 'held talks' }),
      event('USA>ISR', { cue: 'consult.hold-talk', text: 'held talks' }),
      event('IRN>ISR', { cue: 'consult.talk-noun' }),
    ],
    ['-', '-', '-'],
  ],
  [
    'what is only offered is told as an offer',
    [
      event('CHN>USA', {
        ...HOSTS,
        text: 'host talks',
        quote: 'China has offered to host talks between them.',
      }),
      event('CHN>IRN', {
        ...HOSTS,
        text: 'host talks',
        quote: 'China has offered to host talks between them.',
      }),
      event('IRN>USA', { cue: 'consult.talk-noun' }),
    ],
    ['offers IRN', 'offers USA', '-'],
  ],
  [
    'a side that is read as a third party, too, but less surely, is none',
    [
      event('CHN>USA', HOSTS),
      event('CHN>IRN', HOSTS),
      event('IRN>CHN', { ...HOSTS, confidence: 0.4 }),
      event('IRN>USA', { ...HOSTS, confidence: 0.5 }),
    ],
    ['hosts IRN', 'hosts USA', '-', '-'],
  ],
  [
    'an offer to mediate stands although only one side is named',
    [event('CHE>SRB', { cue: 'agree.offer-to-mediate', type: 'AGREE' })],
    ['offers'],
  ],
  [
    'proximity talks are between their parties',
    [event('IRN>USA', { cue: 'consult.proximity-talk', mode: 'third-party' })],
    ['-'],
  ],
  ['a denial is no act between others', [event('OMN>IRN', { ...MEDIATES, modality: 'negated' })], ['-']],
  ['a meeting is none', [event('OMN>IRN', { cue: 'consult.meet' })], ['-']],
])('%s', (_, events, expected) => {
  expect(seen(events)).toEqual(expected)
})
