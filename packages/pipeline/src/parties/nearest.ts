/** Edits (insert, delete, replace) that turn `a` into `b`. Levenshtein (1966), two rows. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()

/** How far a word is from a name: 0 the same, 0.5 its beginning, else the edits, counted in full words only. */
function farness(word: string, name: string): number {
  if (word === name) return 0
  if (word.length >= 3 && name.startsWith(word)) return 0.5
  return distance(word, name)
}

/**
 * The entries whose names are nearest to `word`, best first, at most `limit`.
 * None when nothing is near: more edits than a third of the word's length (at least one) are too many.
 */
export function nearest<T>(
  word: string,
  entries: readonly T[],
  namesOf: (entry: T) => string[],
  limit = 3,
): T[] {
  const wanted = folded(word)
  const most = Math.max(1, Math.floor(wanted.length / 3))
  return entries
    .map((entry) => ({
      entry,
      far: Math.min(...namesOf(entry).map((name) => farness(wanted, folded(name)))),
    }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .slice(0, limit)
    .map(({ entry }) => entry)
}
