const STEPS = 25

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

/** The slope under which softmax gives the right types the largest share, by golden-section search; 1 where none is judged. */
export function fitTypes(judged: readonly JudgedTypes[]): number {
  if (judged.length === 0) return 1
  let [low, high] = [0.1, 20]
  for (let step = 0; step < STEPS; step++) {
    const [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)]
    if (lossOf(judged, a) < lossOf(judged, b)) high = b
    else low = a
  }
  return (low + high) / 2
}
