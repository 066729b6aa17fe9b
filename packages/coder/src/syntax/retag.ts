import type { Tokens } from './sentence.ts'

const FINITE = /^(VBD|VBZ|VBP|MD)$/
const SUBJECT = /^(NN|NNS|NNP|NNPS|CD|-RRB-|,)$/
const HELPERS = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'have',
  'has',
  'had',
  "'s",
  "'re",
  "'ve",
  'get',
  'gets',
  'got',
])

/** The third person or the past of a verb that was taken for a noun or a participle; '' when it is neither. */
function finiteReading(
  tokens: Tokens,
  tags: readonly string[],
  i: number,
  verbs: ReadonlySet<string>,
): string {
  const form = (tokens.form[i] as string).toLowerCase()
  const tag = tags[i] as string
  if (tag === 'NNS' && (verbs.has(form.slice(0, -1)) || verbs.has(form.slice(0, -2)))) return 'VBZ'
  const past = /^(VBN|JJ|NN)$/.test(tag) && (form.endsWith('ed') || tag === 'VBN')
  return past && (verbs.has(form.slice(0, -2)) || verbs.has(form.slice(0, -1)) || tag === 'VBN') ? 'VBD' : ''
}

/**
 * A sentence needs a finite verb. Where the tagger found none (as in headlines: "Macron plans to visit Algiers"), the
 * first word after a noun that can be one is taken for it. `verbs` are the verbs that matter: those of the lexicon.
 */
export function retag(
  tokens: Tokens,
  tags: readonly string[],
  verbs: ReadonlySet<string>,
): readonly string[] {
  if (tags.some((t) => FINITE.test(t))) return tags
  for (let i = 1; i < tags.length - 1; i++) {
    const before = (tokens.form[i - 1] as string).toLowerCase()
    if (!SUBJECT.test(tags[i - 1] as string) || HELPERS.has(before)) continue
    // "a summit planned by …" stays a participle; "Rebels shelled posts" is a verb with its object.
    const after = tags[i + 1] as string
    const reading = finiteReading(tokens, tags, i, verbs)
    if (reading === '' || (reading === 'VBD' && after === 'IN') || after === '.') continue
    return tags.map((t, k) => (k === i ? reading : t))
  }
  return tags
}
