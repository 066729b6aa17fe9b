import { type Coder, type CoderFiles, type GoldArticle, type Knowledge, readExamples } from '@dualtrack/coder'
import type { CodedArticle } from '@dualtrack/domain'
import type { GoldData } from '../train/gold-data.ts'
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

/** Codes the articles of the development sets by weights that have not seen the text in question. */
export async function measureCrossValidated(
  files: CoderFiles,
  knowledge: Knowledge,
  gold: GoldData,
  { cross, onProgress }: CrossOptions,
): Promise<Measured[]> {
  const own = await readOwnData('train')
  const units = trainingUnits(knowledge, { examples: readExamples(files.lexicon), own, gold, reviews: [] })
  const articles = [...(gold.articles ?? []), ...(gold.readings ?? [])]
  const groups = articles.map((a) => a.id)
  const coded = new Map<GoldArticle, CodedArticle>()
  let fold = 0
  for (const { coder, groups: held } of crossValidated(files, units, groups, cross)) {
    onProgress(`articles, fold ${++fold} of ${cross}`)
    for (const a of articles) if (held.has(a.id)) coded.set(a, coder.codeArticle(codableGold(a)))
  }
  const seen: Seen = 'cross-validated'
  const measured: Measured[] = []
  const codedOf = (a: GoldArticle) => coded.get(a) as CodedArticle
  if (gold.articles) measured.push(measureArticles(gold.articles, codedOf, 'articles-dev', seen))
  if (gold.readings) measured.push(measureArticles(gold.readings, codedOf, 'own readings', seen))
  return measured
}
