import type { GoBetweenAct } from '@dualtrack/domain'

/** An event between others, as it is stored. */
export interface GoBetweenRow {
  articleId: string
  storyId: string
  /** Day of the story's first article when stories are counted, else of the article (day number). */
  day: number
  mediator: string
  target: string
  act: GoBetweenAct
  otherSides: readonly string[]
  confidence: number
}

/** One article's word that a party stands between two others, or, when it names but one of them, towards that one. */
export interface Telling {
  articleId: string
  storyId: string
  day: number
  mediator: string
  /** One or two codes, in order. */
  sides: readonly string[]
  act: GoBetweenAct
  confidence: number
}

/**
 * What the events of each article tell: for both acts towards the two sides one telling, of the lower confidence.
 * An act whose counterpart is gone (it was rejected in review) tells of one side only.
 */
export function tellingsOf(rows: readonly GoBetweenRow[]): Telling[] {
  const byActor = Map.groupBy(rows, ({ articleId, mediator }) => `${articleId} ${mediator}`)
  return [...byActor.values()].flatMap(tellingsOfActor)
}

function tellingsOfActor(rows: readonly GoBetweenRow[]): Telling[] {
  const tellings = new Map<string, Telling>()
  for (const row of rows) {
    const others = rows.filter(({ target }) => row.otherSides.includes(target))
    if (others.length === 0) keep(tellings, tellingOf(row, [row.target], row.confidence))
    for (const other of others) {
      const sides = [row.target, other.target].sort()
      keep(tellings, tellingOf(row, sides, Math.min(row.confidence, other.confidence)))
    }
  }
  return [...tellings.values()]
}

const tellingOf = (row: GoBetweenRow, sides: readonly string[], confidence: number): Telling => ({
  articleId: row.articleId,
  storyId: row.storyId,
  day: row.day,
  mediator: row.mediator,
  sides,
  act: row.act,
  confidence,
})

/** The surest telling of the same. */
function keep(tellings: Map<string, Telling>, telling: Telling): void {
  const key = telling.sides.join(' ')
  if (telling.confidence > (tellings.get(key)?.confidence ?? -1)) tellings.set(key, telling)
}
