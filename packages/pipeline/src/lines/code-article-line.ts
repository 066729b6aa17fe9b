import type { Coder } from '@dualtrack/coder'
import type { CodedEvent } from '@dualtrack/domain'
import { parseArticle, parseJsonLine } from '@dualtrack/ingest'
import { codable } from '../code-parsed.ts'
import { partyStances } from '../parties/party-stances.ts'

const printedEvent = (event: CodedEvent) => ({
  source: event.source,
  target: event.target,
  type: event.type,
  quad: event.quad,
  score: event.score,
  confidence: event.confidence,
  modality: event.modality,
  evidence: event.evidence,
})

/** The stance of the article's parties, in the words of the output. */
function printedParties(events: readonly CodedEvent[]) {
  return partyStances(events).map(({ party, stance }) => ({
    party,
    diplomacy: stance.diplomacy,
    threat: stance.threat,
    net: stance.net,
    dualTrack: stance.dualTrack,
    events: stance.events,
  }))
}

/** One JSONL line with an article in, the coded article as an object out. Throws what the parsers throw. */
export function codeArticleLine(coder: Coder, line: string, now: string) {
  const article = parseArticle(parseJsonLine(line), now)
  const coded = coder.codeArticle(codable(article))
  return {
    id: article.id,
    coderVersion: coded.coderVersion,
    events: coded.events.map(printedEvent),
    parties: printedParties(coded.events),
  }
}
