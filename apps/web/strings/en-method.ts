import type { EventType } from '@dualtrack/domain'

/** What each type covers, in a few words. */
const covers: Record<EventType, string> = {
  AGREE: 'agrees, offers, promises, says it is ready for talks',
  CONSULT: 'meets, talks, phones, visits, hosts, carries messages',
  SUPPORT: 'praises, backs, apologises, signs, recognises',
  CONCEDE: 'announces that it yields, eases or forgives',
  COOPERATE: 'works, trains, trades or shares intelligence together',
  AID: 'gives money, arms, relief or troops',
  RETREAT: 'withdraws, releases, lifts sanctions, stops firing',
  REQUEST: 'demands, sets an ultimatum, presses to change course',
  ACCUSE: 'accuses, condemns, criticises, investigates',
  REJECT: 'refuses, declines talks, vetoes',
  THREATEN: 'threatens, warns of action, sets conditions with menace',
  PROTEST: 'protests in the street or by a strike',
  SANCTION: 'imposes sanctions or tariffs, expels, cuts ties',
  MOBILIZE: 'deploys, builds up, goes on alert, shows force',
  COERCE: 'seizes, detains, blocks, attacks by cyber means',
  ASSAULT: 'strikes, shells, kills, invades',
}

/** The Method page, in English. */
export const method = {
  title: 'Method',
  heading: 'How a score comes about',
  lead: 'Every number on the charts can be traced to sentences. This page says how.',
  contents: 'On this page',

  short: {
    heading: 'In short',
    steps: [
      'An article is split into sentences. In each, the parties that act or are acted upon are found by name, leader, capital or office.',
      'An act is who does what to whom: a source, a target, one of 16 types, and the words that led to it. A sentence without an act between parties gives nothing.',
      'Each type has a score from −10 (most hostile) to +10 (most cooperative). Each act has a confidence from 0 to 1.',
      'Acts above zero add up to diplomacy, acts below zero to threat. They are kept apart, because a state can talk and threaten at the same time.',
      'A point on the chart looks back over the days of the trailing window. It never looks ahead.',
    ],
  },

  acts: {
    heading: 'What counts as an act',
    lead: 'The coder follows a codebook. Its main rules:',
    rules: [
      [
        'Who does it',
        'An act belongs to the party that does or declares it, in the active and in the passive.',
      ],
      [
        'Accusations',
        'If A accuses B of attacking C, that is A accusing B. The attack itself is not counted unless the article tells it as fact.',
      ],
      [
        'To come or conditional',
        'Cooperation to come (will meet, is ready to talk) counts as agreeing. Force to come or on condition counts as a threat.',
      ],
      ['Refusals', 'A refused meeting is a rejection. A denial, or fighting that did not resume, is no act.'],
      [
        'Mediators',
        'A mediator consults with both sides; the two that talk through it consult with each other.',
      ],
      ['Background', 'What happened more than about a year before the article is left out.'],
      [
        'Not parties',
        'Companies, citizens, markets and analysts are no parties. Domestic affairs are left out unless another party is involved.',
      ],
    ] as const,
  },

  types: {
    heading: 'The 16 types and their scores',
    lead: 'Types and first scale come from the PLOVER codebook. The Goldstein scale is the second; choose it in the filter.',
    type: 'Type',
    covers: 'The party …',
    modes: 'Finer kinds',
    scrollHint: 'Table of the 16 types',
    coversText: covers,
  },

  formula: {
    heading: 'From acts to a point',
    lead: 'Within a window, each story votes once for each source, target and type: a story that twenty outlets copied counts as one. For each vote, c is its confidence and s its score.',
    diplomacy: 'diplomacy = 10 × Σ c·max(s, 0) ÷ (Σ c + 1)',
    threat: 'threat = 10 × Σ c·max(−s, 0) ÷ (Σ c + 1)',
    net: 'net = diplomacy − threat',
    dualTrack: 'dual-track = 2 × min(diplomacy, threat) ÷ (diplomacy + threat)',
    notes: [
      'Diplomacy and threat run from 0 to 100, net from −100 to 100, dual-track from 0 (one track only) to 1 (both at once).',
      'The 1 under the line pulls thin evidence towards zero: a single act never fills the scale.',
      'Talk scores low and force scores high, so threat tends to reach further from the line than diplomacy.',
    ],
    example: 'A worked example',
    exampleLead: 'Three votes in one window, for one party:',
    vote: 'Vote',
    confidence: 'c',
    score: 's',
    up: 'c·max(s, 0)',
    down: 'c·max(−s, 0)',
    sum: 'Sum',
    result: (n: { diplomacy: string; threat: string; net: string; dualTrack: string }) =>
      `Diplomacy ${n.diplomacy}, threat ${n.threat}, net ${n.net}, dual-track ${n.dualTrack}.`,
    modes: { phone: 'by phone', troops: 'troops' },
  },

  sure: {
    heading: 'How sure a point is',
    points: (stories: number) => [
      [
        'Band',
        'The band around the net line is a 90% interval: how far the net would move if other reports of the same kind had come in. It comes from the spread and the number of the votes.',
      ],
      [
        'Faint points',
        `With fewer than ${stories} stories in the window, a point is drawn faint and called thin.`,
      ],
      ['Gaps', 'No acts in the window means no value: the line stops. It is never drawn as zero.'],
      ['Counts', 'Acts, stories and articles stand beside every number, in the table and in the CSV.'],
    ],
  },

  accuracy: {
    heading: 'How accurate the coder is',
    lead: (day: string, coder: string) =>
      `Measured on ${day} with coder ${coder}, on data that it was not trained on. 1 would be without a mistake.`,
    otherCoder: (coder: string) =>
      `This instance runs coder ${coder}, which has not been measured yet; its figures may differ.`,
    caption: 'Table of measured accuracy',
    what: 'What has to be right',
    on: 'Measured on',
    value: 'Result',
    interval: '95% interval',
    precision: 'Right of those found',
    recall: 'Found of those there',
    rests: 'Rests on',
    measures: {
      'articles partyPole': 'Article: who acts, cooperation or conflict',
      'articles party': 'Article: who acts, and of which quad',
      'articles dyadPole': 'Article: who acts towards whom, cooperation or conflict',
      'articles dyad': 'Article: who acts towards whom, and of which quad',
      'sentences dyad+pole': 'Sentence: who towards whom, cooperation or conflict',
      'sentences dyad+quad': 'Sentence: who towards whom, and quad',
      'sentences dyad+type': 'Sentence: who towards whom, and type',
      'sentences confidence': 'Sentence: how far confidence is off (0 is best)',
      'relations pole': 'Given both parties: cooperation, conflict or no act',
      'relations quad': 'Given both parties: quad',
      'relations type': 'Given both parties: type',
      'relations false alarms': 'Given both parties: an act seen where there is none (0 is best)',
      'relations left out': 'Given both parties: an act not seen (0 is best)',
      'relations confidence': 'Given both parties: how far confidence is off (0 is best)',
      'country events country+type': 'Headline: who acts, and type',
      'country events dyad+type': 'Headline: who towards whom, and type',
      'country events no event': 'Headline: an act seen where there is none (0 is best)',
    } as Record<string, string>,
    sets: {
      'own held-out': 'own texts, kept aside',
      'own readings': 'news articles read by us',
      'articles-dev': 'coded news articles',
      'events-dev': 'coded headlines',
    } as Record<string, string>,
    seen: (set: string, crossed: boolean) => (crossed ? `${set}, each part by a coder without it` : set),
    units: (shown: string, of: string) => `${shown} ${of}`,
    notes: [
      'The result is F1, the balance of the two columns beside it, unless the row says otherwise. The interval says how far it could move with other texts of the same kind.',
      'A chart sums many acts, so that single mistakes weigh less than these figures suggest; mistakes that go the same way do not cancel out.',
    ],
  },

  licence: {
    heading: 'Licence and citation',
    points: [
      'The program is free under the MIT licence. Numbers and codes may be used freely with a reference; titles and sentences belong to their publishers.',
      'Every view has its own reference: Take away, then Copy citation. It names the coder and the size of the corpus, so that the number can be checked. The data package adds a hash of the corpus.',
      'Types and scores: PLOVER codebook, 2023 revision. Second scale: Goldstein (1992), by CAMEO root.',
    ],
  },

  limits: {
    heading: 'What it cannot do',
    points: [
      'It measures what was reported, not what happened. More reporting makes a point surer, not stronger.',
      'It reads English. Irony, hints and diplomatic understatement are mostly lost on it.',
      'The coder makes mistakes: it can miss an act, or give it to the wrong party. Open the sentences before you quote a number.',
      'Sources differ in what they report. A party’s stance can seem to move because another outlet joined the corpus.',
      'Scores say how conflictual a type of act is in general, not how grave this one was.',
    ],
  },

  versions: {
    heading: 'Versions',
    coder: 'Coder',
    scale: 'Scale',
    note: 'Each act keeps the version of the coder that made it. After a new coder, the corpus is coded again.',
  },
}
