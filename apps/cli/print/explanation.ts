import type { ExplainedRole, ExplainedSentence, Explanation } from '@dualtrack/pipeline'

type Token = ExplainedSentence['tokens'][number]
type Candidate = ExplainedSentence['candidates'][number]
type Decision = ExplainedSentence['decisions'][number]

const REASONS_SHOWN = 8
const CANDIDATES_SHOWN = 10

/** Columns of equal width. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(width(i)))
      .join('  ')
      .trimEnd(),
  )
}

const partiesOf = (parties: readonly string[]) => parties.join('+') || '–'

function tokenRow(token: Token, i: number, tokens: readonly Token[]): string[] {
  const head = tokens[token.head]
  const above = head ? `of ${token.head + 1} ${head.form}` : 'root'
  return [String(i + 1), token.form, token.lemma, token.tag, head ? token.relation : '', above]
}

const mentionRow = ({ text, kind, parties }: ExplainedSentence['mentions'][number]) => [
  text,
  partiesOf(parties),
  kind,
]

const actorRow = ({ text, parties, kind, head, link, noun, limits }: ExplainedSentence['actors'][number]) => [
  text,
  partiesOf(parties),
  kind,
  link === 'self' ? '' : `${link} of “${head}” (${noun})`,
  limits.join(', '),
]

const cueRow = ({ id, words, type, strength }: ExplainedSentence['cues'][number]) => [
  `“${words}”`,
  id,
  type,
  `strength ${strength}`,
]

const roleOf = (role: ExplainedRole | null) =>
  role === null ? '–' : `${partiesOf(role.parties)} ${role.path} ${role.share.toFixed(2)}`

const candidateRow = (c: Candidate) => [
  c.probability.toFixed(3),
  c.type,
  [c.reading, ...c.signs].join(' '),
  c.cue,
  roleOf(c.source),
  '→',
  roleOf(c.target),
]

const signed = (weight: number) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`

/** The heaviest reasons, and the rest together. */
function reasonLines(reasons: Decision['reasons'], indent: string): string[] {
  const shown = reasons.slice(0, REASONS_SHOWN)
  const others = reasons.slice(REASONS_SHOWN)
  const rest = others.reduce((sum, { weight }) => sum + weight, 0)
  return [
    ...shown.map(({ feature, weight }) => `${indent}${signed(weight)}  ${feature}`),
    ...(others.length > 0 ? [`${indent}${signed(rest)}  ${others.length} others`] : []),
  ]
}

function decisionLines(d: Decision): string[] {
  const behind = `next ${d.runnerUp.type}, ${d.runnerUp.margin.toFixed(2)} behind`
  return [
    `${d.source} → ${d.target ?? '–'}  ${d.type}  ${d.confidence.toFixed(3)}  (${behind})`,
    ...reasonLines(d.reasons, '    '),
    `    told by ${d.cue}, which alone would give ${d.told.probability.toFixed(3)}:`,
    ...reasonLines(d.told.reasons, '      '),
  ]
}

/** A headed block; nothing found is said, too. */
const block = (title: string, lines: readonly string[]): string[] => [
  `  ${title}`,
  ...(lines.length > 0 ? lines : ['none']).map((line) => `    ${line}`),
]

function sentenceLines(s: ExplainedSentence, threshold: number, all: boolean): string[] {
  const head = [`“${s.text}”${s.part === 'title' ? '  (title)' : ''}`]
  if (s.skipped !== null) head.push(`  Not coded: ${s.skipped}.`)
  if (s.tokens.length === 0) return head
  const candidates = all ? s.candidates : s.candidates.slice(0, CANDIDATES_SHOWN)
  const hidden = s.candidates.length - candidates.length
  return [
    ...head,
    ...block('Words: lemma, tag, relation to the head', aligned(s.tokens.map(tokenRow))),
    ...block('Names', aligned(s.mentions.map(mentionRow))),
    ...block('Actors', aligned(s.actors.map(actorRow))),
    ...block('Cues', aligned(s.cues.map(cueRow))),
    ...block(
      `Candidates: probability (taken from ${threshold}), type, reading, cue, source → target with share`,
      [...aligned(candidates.map(candidateRow)), ...(hidden > 0 ? [`${hidden} more (--all)`] : [])],
    ),
    ...block('Acts', s.decisions.flatMap(decisionLines)),
  ]
}

/** The output of every step as text to read. `all`: every candidate, however improbable. */
export function printExplanation({ coderVersion, threshold, sentences }: Explanation, all: boolean): string {
  const parts = sentences.map((s) => `${sentenceLines(s, threshold, all).join('\n')}\n`)
  return `coder ${coderVersion}\n\n${parts.join('\n')}`
}
