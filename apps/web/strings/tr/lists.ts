import type { Words } from '../words.ts'
import { count } from './count.ts'

/** Eylem ve makale listelerinin ortak sözleri. */
export const lists: Words['lists'] = {
  narrow: 'Listeyi daralt',
  facets: {
    quad: 'Sınıf',
    type: 'Tür',
    party: 'Kim',
    counterpart: 'Kime',
    minConfidence: 'Güven',
    review: 'İnceleme',
    outlet: 'Yayın organı',
    language: 'Dil',
  },
  reviewStates: {
    unreviewed: 'incelenmedi',
    confirmed: 'onaylandı',
    rejected: 'reddedildi',
    recoded: 'yeniden kodlandı',
  },
  least: (confidence) => `en az ${confidence}`,
  atLeast: (n) => `${n}+`,
  more: (n) => `${n} tane daha göster`,
  fewer: 'Daha az',
  total: {
    acts: (n, shown) => count(n, 'eylem', shown),
    articles: (n, shown) => count(n, 'makale', shown),
  },
  totalAtLeast: {
    acts: (_, shown) => `En az ${shown} eylem`,
    articles: (_, shown) => `En az ${shown} makale`,
  },
}

/** Bütün eylemlerin sayfası. */
export const events: Words['events'] = {
  title: 'Eylemler',
  heading: 'Okunan bütün eylemler',
  lead: 'En yenisi başta, her biri kendisini anlatan cümleyle. Neden böyle kodlandığını görmek için birini açın.',
  search: 'Ara',
  searchHint: 'Cümleden sözcükler, "bir söz öbeği"',
  party: 'Kim',
  counterpart: 'Kime',
  anyParty: 'Tümü',
  list: 'Bulunan eylemler',
  none: 'Bu filtreye uyan eylem yok',
  noneHint: 'Filtreden bir sözcüğü, bir tarafı ya da bir tarihi çıkarın.',
  clear: 'Filtreyi temizle',
  searching: 'Arama sürüyor…',
  show: (line) => `Neden: ${line}`,
}
