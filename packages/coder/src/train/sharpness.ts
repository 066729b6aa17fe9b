import { probability } from '../events/weights.ts'

/** A decision with its log-odds by weights that have not seen it, and what is right. */
export interface Judged {
  readonly score: number
  readonly label: 0 | 1
}

/** How log-odds are stretched and moved so that they are right as often as they say. */
export interface Sharpness {
  readonly slope: number
  readonly offset: number
}

const ROUNDS = 25
const HALVINGS = 30

/** The log-loss of the decisions under a slope and an offset. */
function lossOf(judged: readonly Judged[], { slope, offset }: Sharpness): number {
  let loss = 0
  for (const { score, label } of judged) {
    const z = slope * score + offset
    loss += Math.max(z, 0) - label * z + Math.log1p(Math.exp(-Math.abs(z)))
  }
  return loss
}

/** Newton's step at a slope and an offset. */
function stepAt(judged: readonly Judged[], { slope, offset }: Sharpness): Sharpness {
  let [gs, go, hss, hso, hoo] = [0, 0, 1e-6, 0, 1e-6]
  for (const { score, label } of judged) {
    const p = probability(slope * score + offset)
    const spread = p * (1 - p)
    gs += (p - label) * score
    go += p - label
    hss += spread * score * score
    hso += spread * score
    hoo += spread
  }
  const det = hss * hoo - hso * hso
  return { slope: (hoo * gs - hso * go) / det, offset: (hss * go - hso * gs) / det }
}

/** As far along the step as the loss falls; null where it falls no more. */
function improved(judged: readonly Judged[], at: Sharpness): Sharpness | null {
  const [step, loss] = [stepAt(judged, at), lossOf(judged, at)]
  for (let part = 1, tries = 0; tries < HALVINGS; part /= 2, tries++) {
    const next = { slope: at.slope - part * step.slope, offset: at.offset - part * step.offset }
    if (lossOf(judged, next) < loss) return next
  }
  return null
}

/**
 * Logistic calibration (Platt 1999) by Newton's method with step halving (Lin, Lin and Weng 2007): the slope and offset
 * under which unseen decisions are most probable. With fewer than two kinds of labels nothing is changed.
 */
export function sharpnessOf(judged: readonly Judged[]): Sharpness {
  let at: Sharpness = { slope: 1, offset: 0 }
  if (new Set(judged.map(({ label }) => label)).size < 2) return at
  for (let round = 0; round < ROUNDS; round++) {
    const next = improved(judged, at)
    if (!next) break
    at = next
  }
  return at
}
