/** A place in the matrix, or a step: rows down, columns across. */
export type At = readonly [row: number, column: number]

/**
 * The next cell with acts from `from` in the direction of `step`: along the line, else on the lines beyond it, the
 * nearest one first. Undefined at the end of the matrix.
 */
export function nextCell(
  from: At,
  [down, across]: At,
  [rows, columns]: At,
  has: (at: At) => boolean,
): At | undefined {
  const along = down === 0 ? columns : rows
  const lines = down === 0 ? rows : columns
  const step = down === 0 ? across : down
  const [line, start] = down === 0 ? [from[0], from[1]] : [from[1], from[0]]
  const at = (l: number, i: number): At => (down === 0 ? [l, i] : [i, l])
  for (let i = start + step; i >= 0 && i < along; i += step) if (has(at(line, i))) return at(line, i)
  for (let i = start + step; i >= 0 && i < along; i += step) {
    for (let off = 1; off < lines; off++) {
      const beside = [line - off, line + off].find((l) => l >= 0 && l < lines && has(at(l, i)))
      if (beside !== undefined) return at(beside, i)
    }
  }
  return undefined
}
