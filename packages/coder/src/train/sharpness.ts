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

/**
 * Logistic calibration (Platt 1999) by Newton's method: the slope and offset under which unseen decisions are most
 * probable. With fewer than two kinds of labels nothing is changed.
 */
export function sharpnessOf(judged: readonly Judged[]): Sharpness {
  if (new Set(judged.map(({ label }) => label)).size < 2) return { slope: 1, offset: 0 }
  let [slope, offset] = [1, 0]
  for (let round = 0; round < ROUNDS; round++) {
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-6, 0, 1e-6]
    for (const { score, label } of judged) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)))
      const spread = p * (1 - p)
      gs += (p - label) * score
      go += p - label
      hss += spread * score * score
      hso += spread * score
      hoo += spread
    }
    const det = hss * hoo - hso * hso
    slope -= (hoo * gs - hso * go) / det
    offset -= (hss * go - hso * gs) / det
  }
  return { slope, offset }
}
