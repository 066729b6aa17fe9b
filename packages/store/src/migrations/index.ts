import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { articles } from './0001-articles.ts'
import { codedEvents } from './0002-coded-events.ts'
import { stanceRollups } from './0003-stance-rollups.ts'
import { articleSearch } from './0004-article-search.ts'
import { parties } from './0005-parties.ts'
import { reviewsAndAnnotations } from './0006-reviews-and-annotations.ts'
import { stories } from './0007-stories.ts'
import { imports } from './0008-imports.ts'
import { feeds } from './0009-feeds.ts'
import { countUnits } from './0010-count-units.ts'
import { feedHolds } from './0011-feed-holds.ts'
import { reviewedFigures } from './0012-reviewed-figures.ts'
import { annotationTimes } from './0013-annotation-times.ts'
import { alerts } from './0014-alerts.ts'
import { eventFacets } from './0015-event-facets.ts'
import { importFiles } from './0016-import-files.ts'
import { goBetweenActs } from './0018-go-betweens.ts'
import { corpusState } from './0019-corpus-state.ts'
import { exchangeDays } from './0020-exchange-days.ts'
import { actsOfArticles } from './0021-acts-of-articles.ts'
import { months } from './0022-months.ts'
import { recodes } from './0023-recodes.ts'

/** All migrations, in order. One that has been released is never changed; a new one follows it. */
export const migrations = (kind: StoreKind): Record<string, Migration> => ({
  '0001-articles': articles(kind),
  '0002-coded-events': codedEvents(kind),
  '0003-stance-rollups': stanceRollups(kind),
  '0004-article-search': articleSearch(kind),
  '0005-parties': parties(kind),
  '0006-reviews-and-annotations': reviewsAndAnnotations(kind),
  '0007-stories': stories(kind),
  '0008-imports': imports(kind),
  '0009-feeds': feeds(kind),
  '0010-count-units': countUnits(kind),
  '0011-feed-holds': feedHolds,
  '0012-reviewed-figures': reviewedFigures(kind),
  '0013-annotation-times': annotationTimes(kind),
  '0014-alerts': alerts(kind),
  '0015-event-facets': eventFacets(kind),
  '0016-import-files': importFiles(kind),
  '0018-go-betweens': goBetweenActs(kind),
  '0019-corpus-state': corpusState(kind),
  '0020-exchange-days': exchangeDays(kind),
  '0021-acts-of-articles': actsOfArticles(kind),
  '0022-months': months(kind),
  '0023-recodes': recodes(kind),
})
