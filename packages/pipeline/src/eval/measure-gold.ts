import {
  type Coder,
  type CoderFiles,
  type GoldArticle,
  type Knowledge,
  type PairRow,
  readExamples,
} from '@dualtrack/coder'
import type { CodedArticle, PairCode } from '@dualtrack/domain'
import { type GoldData, textKey } from '../train/gold-data.ts'
import { readOwnData } from '../train/own-data.ts'
import { type DataKind, trainingUnits } from '../train/training-units.ts'
import { crossValidated } from './cross-validation.ts'
import type { Measured, Seen } from './figure.ts'
import { codableGold, measureArticles } from './measure-articles.ts'
import { measureCountryEvents } from './measure-country-events.ts'
import { measureRelations } from './measure-relations.ts'

interface CrossOptions {
  /** Number of folds, 2 or more. */
  cross: number
  onProgress: (step: string) => void
}

/** What the weights have seen of a kind of data. Weights that don't say may have seen it. */
const seenOf = (trained: readonly string[], kind: DataKind): Seen =>
  trained.length > 0 && !trained.includes(kind) ? 'unseen' : 'seen'

/** The set that is not trained on shares sentences with one that is. */
const seenOfSet = (seen: Seen, set: string): Seen =>
  seen === 'seen' && set === 'cameo_manual' ? 'partly seen' : seen

/** Measures the development sets by the coder's own weights, which may have seen them. */
export function measureGold(coder: Coder, gold: GoldData, trained: readonly string[]): Measured[] {
  const measured: Measured[] = []
  if (gold.relations) {
    const seen = seenOf(trained, 'gold relations')
    measured.push(
      measureRelations(
        gold.relations,
        (row) => coder.codePair(row),
        (set) => seenOfSet(seen, set),
      ),
    )
  }
  if (gold.articles) {
    const seen = seenOf(trained, 'gold articles')
    measured.push(
      measureArticles(gold.articles, (a) => coder.codeArticle(codableGold(a)), 'articles-dev', seen),
    )
  }
  if (gold.events) {
    const code = (text: string, publishedAt: string) => coder.codeArticle({ text, publishedAt }).events
    measured.push(measureCountryEvents(gold.events, code, 'events-dev', 'unseen'))
  }
  return measured
}

/** Codes the development sets by weights that have not seen the text in question. */
export async function measureCrossValidated(
  files: CoderFiles,
  knowledge: Knowledge,
  gold: GoldData,
  { cross, onProgress }: CrossOptions,
): Promise<Measured[]> {
  const own = await readOwnData('train')
  const units = trainingUnits(knowledge, { examples: readExamples(files.lexicon), own, gold })
  const relations = gold.relations ?? []
  const articles = [...(gold.articles ?? []), ...(gold.readings ?? [])]
  const groups = [...relations.map((row) => textKey(row.text)), ...articles.map((a) => a.id)]
  const pairs = new Map<PairRow, PairCode>()
  const coded = new Map<GoldArticle, CodedArticle>()
  let fold = 0
  for (const { coder, groups: held } of crossValidated(files, units, groups, cross)) {
    onProgress(`fold ${++fold} of ${cross}`)
    for (const row of relations) if (held.has(textKey(row.text))) pairs.set(row, coder.codePair(row))
    for (const a of articles) if (held.has(a.id)) coded.set(a, coder.codeArticle(codableGold(a)))
  }
  const seen: Seen = 'cross-validated'
  const measured = [
    measureRelations(
      relations,
      (row) => pairs.get(row) as PairCode,
      () => seen,
    ),
  ]
  const codedOf = (a: GoldArticle) => coded.get(a) as CodedArticle
  if (gold.articles) measured.push(measureArticles(gold.articles, codedOf, 'articles-dev', seen))
  if (gold.readings) measured.push(measureArticles(gold.readings, codedOf, 'own readings', seen))
  return measured
}
