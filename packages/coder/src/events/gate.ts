import { quadOf } from '@dualtrack/domain'
import type { FoundCue } from '../cues/find-cues.ts'
import { lemmaAt } from '../syntax/tree.ts'
import type { Feature } from './feature.ts'
import { type CueInContext, cueFeatures, type Relation, shape } from './features.ts'
import type { Hypothesis } from './hypotheses.ts'
import type { Roles } from './rank.ts'

const bucket = (logShare: number): string =>
  logShare > -0.1 ? 'sure' : logShare > -0.5 ? 'likely' : logShare > -1.2 ? 'open' : 'doubtful'

/** Whether a stronger, equal or no other cue hangs on the same word, and how many cues the sentence has. */
function rivalry(cue: FoundCue, cues: readonly FoundCue[]): string {
  const same = cues.filter(
    (c) => c !== cue && (c.head === cue.head || c.tokens.some((t) => cue.tokens.includes(t))),
  )
  const best = Math.max(0, ...same.map((c) => c.entry.strength))
  return best === 0
    ? 'none'
    : best > cue.entry.strength
      ? 'stronger'
      : best === cue.entry.strength
        ? 'equal'
        : 'weaker'
}

const kindOf = ({ actor }: Relation): string =>
  actor.noun === 'name' ? (actor.place ? 'place' : actor.kind) : `${actor.noun}/${actor.link}`

/** Features that say whether a cue with its source and target is an act of the hypothesis' type. */
export function gateFeatures(
  context: CueInContext,
  hypothesis: Hypothesis,
  roles: Roles,
  cues: readonly FoundCue[],
): Feature[] {
  const { entry } = context.cue
  const s = roles.source.relation as Relation
  const t = roles.target.relation
  const { type, reading } = hypothesis
  const quad = quadOf(type)
  const sFit = s.isSource ? 'y' : 'n'
  const tFit = t ? (t.isTarget ? 'y' : 'n') : '0'
  const fit = `${sFit}${tFit}`
  const rivals = rivalry(context.cue, cues)
  const steps = `${shape(s.path)}:${t ? shape(t.path) : 'none'}`
  return [
    ...cueFeatures(context, hypothesis),
    ['G:fit', fit, context.voice],
    ['G:fit', fit, entry.strength, entry.pos],
    ['G:fit', fit, type, reading],
    ['G:fit', fit, context.reciprocal],
    ['G:sure', bucket(roles.source.logShare), bucket(roles.target.logShare), fit],
    ['G:s', context.voice, shape(s.path)],
    ['G:t', context.voice, t ? shape(t.path) : 'none'],
    ['G:s', context.voice, s.path.replace(/~.*$/, '')],
    ['G:t', context.voice, t ? t.path.replace(/~.*$/, '') : 'none'],
    ['G:skind', kindOf(s), quad],
    ['G:skind', kindOf(s), sFit, context.voice],
    ['G:tkind', t ? kindOf(t) : 'none', quad],
    ['G:tkind', t ? kindOf(t) : 'none', tFit, context.voice],
    ['G:tkind', t ? kindOf(t) : 'none', type, t?.preposition ?? ''],
    ['G:kinds', kindOf(s), t ? kindOf(t) : 'none'],
    ['G:type', type, t ? 'aimed' : 'none', entry.strength],
    ['G:prep', t?.preposition ?? '', type],
    ['G:word', lemmaAt(context.tree, context.cue.head), quad],
    ['G:word', lemmaAt(context.tree, context.cue.head), fit],
    ['G:rivals', rivals, entry.strength],
    ['G:rivals', rivals, fit],
    ['G:steps', context.voice, steps],
    ['G:all', type, reading, fit, entry.strength],
    ['G:parties', Math.min(4, new Set(context.parties).size), fit],
  ]
}
