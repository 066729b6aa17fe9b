/** How steep the margins are to be read: a slope and an offset for the event, a slope for the types. */
export interface Sharpness {
  readonly event: { readonly slope: number; readonly offset: number }
  readonly types: number
}

export interface JudgedEvent {
  readonly margin: number
  readonly event: boolean
  readonly weight: number
}

const STEPS = 50

/** Slope and offset of the logistic function that fits best (Platt 1999), by Newton's method. */
export function fitEvent(judged: readonly JudgedEvent[]): Sharpness['event'] {
  let [slope, offset] = [1, 0]
  for (let step = 0; step < STEPS; step++) {
    let [gs, go, hss, hso, hoo] = [1e-3 * (slope - 1), 1e-3 * offset, 1e-3, 0, 1e-3]
    for (const { margin, event, weight } of judged) {
      const p = 1 / (1 + Math.exp(-slope * margin - offset))
      const error = weight * (p - (event ? 1 : 0))
      const curve = weight * p * (1 - p)
      gs += error * margin
      go += error
      hss += curve * margin * margin
      hso += curve * margin
      hoo += curve
    }
    const determinant = hss * hoo - hso * hso
    slope -= (gs * hoo - go * hso) / determinant
    offset -= (go * hss - gs * hso) / determinant
  }
  return { slope, offset }
}

export interface JudgedTypes {
  readonly margins: readonly number[]
  /** The places of the right types; where there are several, their shares are added. */
  readonly right: readonly number[]
  readonly weight: number
}

function lossOf(judged: readonly JudgedTypes[], slope: number): number {
  let loss = 0
  for (const { margins, right, weight } of judged) {
    const top = Math.max(...margins)
    const shares = margins.map((m) => Math.exp(slope * (m - top)))
    const total = shares.reduce((a, b) => a + b, 0)
    const good = right.reduce((sum, i) => sum + (shares[i] as number), 0)
    loss -= weight * Math.log(Math.max(good / total, 1e-12))
  }
  return loss
}

const GOLDEN = (Math.sqrt(5) - 1) / 2

/** The slope under which softmax gives the right types the largest share, by golden-section search. */
export function fitTypes(judged: readonly JudgedTypes[]): number {
  let [low, high] = [0.1, 20]
  for (let step = 0; step < STEPS / 2; step++) {
    const [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)]
    if (lossOf(judged, a) < lossOf(judged, b)) high = b
    else low = a
  }
  return (low + high) / 2
}
