import { addCueFeatures } from './cue-features.ts'
import { featureBag, type PairFeatures } from './feature-bag.ts'
import { viewOf } from './pair-view.ts'
import type { PairSentence } from './read-pair.ts'
import { addTreeFeatures } from './tree-features.ts'
import type { WordClasses } from './word-classes.ts'
import { addWordFeatures } from './word-features.ts'

/** All features of a pair: cues of the lexicon first, so that shared words count as theirs. */
export function pairFeatures(pair: PairSentence, classes: WordClasses): PairFeatures {
  const bag = featureBag()
  const view = viewOf(pair, classes)
  addCueFeatures(bag, view)
  addTreeFeatures(bag, view)
  addWordFeatures(bag, view)
  return bag
}
