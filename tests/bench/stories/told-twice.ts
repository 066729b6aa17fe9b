import type { Source } from './corpus.ts'

/** Words that so many articles have say nothing of what they are about. */
const COMMON = 1_000
const LIKE = 0.5
/** Longest run of words that two reports of their own may share: a name, an office, a short quotation. */
const LONGEST_RUN = 9
const MS_PER_DAY = 86_400_000

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Pairs of articles within a day about the same matter in words of their own: much alike word by word (cosine
 * of tf·idf), but with no long run of words in common. No shingle and no hash takes part in the choice.
 */
export function toldTwice(sources: readonly Source[], most: number): [Source, Source][] {
  const inTime = sources.toSorted((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt))
  const times = inTime.map((source) => Date.parse(source.publishedAt))
  const vectors = tfIdf(inTime.map((source) => wordsOf(`${source.title} ${source.text}`)))
  const holders = new Map<string, number[]>()
  const pairs: [Source, Source][] = []
  for (const [at, source] of inTime.entries()) {
    const oldest = (times[at] ?? 0) - MS_PER_DAY
    const nearest = mostLike(at, vectors, holders, (other) => (times[other] ?? 0) >= oldest)
    const match = nearest === undefined ? undefined : inTime[nearest]
    if (match === undefined || longestRun(wordsOf(source.text), wordsOf(match.text)) > LONGEST_RUN) continue
    pairs.push([match, source])
    if (pairs.length === most) break
  }
  return pairs
}

/** The article before this one that is most like it, if one is enough; `holders` learns its words. */
function mostLike(
  at: number,
  vectors: readonly Map<string, number>[],
  holders: Map<string, number[]>,
  isNear: (other: number) => boolean,
): number | undefined {
  const dots = new Map<number, number>()
  for (const [word, weight] of vectors[at] ?? []) {
    const list = (holders.get(word) ?? []).filter(isNear)
    for (const other of list) {
      dots.set(other, (dots.get(other) ?? 0) + weight * (vectors[other]?.get(word) ?? 0))
    }
    holders.set(word, [...list, at])
  }
  const [[other, like] = [undefined, 0]] = [...dots].sort(([, a], [, b]) => b - a)
  return like >= LIKE ? other : undefined
}

function tfIdf(texts: readonly string[][]): Map<string, number>[] {
  const articles = new Map<string, number>()
  for (const text of texts)
    for (const word of new Set(text)) articles.set(word, (articles.get(word) ?? 0) + 1)
  return texts.map((text) => {
    const weights = new Map<string, number>()
    for (const word of text) {
      const holding = articles.get(word) ?? 1
      if (holding <= COMMON) weights.set(word, (weights.get(word) ?? 0) + Math.log(texts.length / holding))
    }
    const length = Math.hypot(...weights.values())
    return new Map([...weights].map(([word, weight]) => [word, weight / length]))
  })
}

/** Length of the longest run of words that both hold. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0
  let before = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const runs = new Array<number>(b.length + 1).fill(0)
    b.forEach((other, i) => {
      if (word !== other) return
      runs[i + 1] = (before[i] ?? 0) + 1
      longest = Math.max(longest, runs[i + 1] ?? 0)
    })
    before = runs
  }
  return longest
}
