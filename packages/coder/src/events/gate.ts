import { quadOf } from '@dualtrack/domain'
import { type CueInContext, cueFeatures, type Relation, shape } from './features.ts'
import type { Hypothesis } from './hypotheses.ts'
import type { Roles } from './rank.ts'

const bucket = (logShare: number): string =>
  logShare > -0.1 ? 'sure' : logShare > -0.5 ? 'likely' : logShare > -1.2 ? 'open' : 'doubtful'

const kindOf = ({ actor }: Relation): string =>
  actor.noun === 'name' ? (actor.place ? 'place' : actor.kind) : `${actor.noun}/${actor.link}`

/** Features that say whether a cue with its source and target is an act of the hypothesis' type. */
export function gateFeatures(context: CueInContext, hypothesis: Hypothesis, roles: Roles): string[] {
  const { entry } = context.cue
  const s = roles.source.relation as Relation
  const t = roles.target.relation
  const { type, reading } = hypothesis
  const quad = quadOf(type)
  const sFit = s.isSource ? 'y' : 'n'
  const tFit = t ? (t.isTarget ? 'y' : 'n') : '0'
  const fit = `${sFit}${tFit}`
  return [
    ...cueFeatures(context, hypothesis),
    `G:fit:${fit}:${context.voice}`,
    `G:fit:${fit}:${entry.strength}:${entry.pos}`,
    `G:fit:${fit}:${type}:${reading}`,
    `G:fit:${fit}:${context.reciprocal}`,
    `G:sure:${bucket(roles.source.logShare)}:${bucket(roles.target.logShare)}:${fit}`,
    `G:s:${context.voice}:${shape(s.path)}`,
    `G:t:${context.voice}:${t ? shape(t.path) : 'none'}`,
    `G:s:${context.voice}:${s.path.replace(/~.*$/, '')}`,
    `G:t:${context.voice}:${t ? t.path.replace(/~.*$/, '') : 'none'}`,
    `G:skind:${kindOf(s)}:${quad}`,
    `G:skind:${kindOf(s)}:${sFit}:${context.voice}`,
    `G:tkind:${t ? kindOf(t) : 'none'}:${quad}`,
    `G:tkind:${t ? kindOf(t) : 'none'}:${tFit}:${context.voice}`,
    `G:tkind:${t ? kindOf(t) : 'none'}:${type}:${t?.preposition ?? ''}`,
    `G:kinds:${kindOf(s)}:${t ? kindOf(t) : 'none'}`,
    `G:type:${type}:${t ? 'aimed' : 'none'}:${entry.strength}`,
    `G:prep:${t?.preposition ?? ''}:${type}`,
  ]
}
