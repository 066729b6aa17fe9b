import type { Words } from '../words.ts'
import { count } from './count.ts'

/** Hangi tarafların, hangi günlerin ve hangi hesabın gösterileceği. */
export const filters: Words['filters'] = {
  heading: 'Filtre',
  show: 'Filtreler',
  party: 'Taraflar',
  partyHint: 'Ad ya da kod',
  counterpart: 'Karşı taraf',
  counterpartHint: 'Tümü',
  groups: 'Gruplar',
  unknown: 'Burada bilinmeyenler',
  groupSize: (n) => count(n, 'üye'),
  acts: (n, shown) => count(n, 'eylem', shown),
  noMatch: 'Bu adda ya da kodda bir taraf yok',
  clear: 'Tümünü kaldır',
  from: 'Başlangıç',
  to: 'Bitiş',
  backwards: 'İlk gün son günden sonra geliyor',
  presets: 'Dönem',
  wholeCorpus: 'Derlemin tümü',
  custom: 'Özel',
  lastDays: (n) => `Derlemin son ${n} günü`,
  bucket: 'Nokta aralığı',
  buckets: { day: 'Gün', week: 'Hafta', month: 'Ay' },
  window: 'Geriye dönük pencere',
  windowDays: (n) => count(n, 'gün'),
  scale: 'Ölçek',
  count: 'Oy birimi',
  counts: { stories: 'Haber', articles: 'Makale' },
  tooMany: (most) => `Yalnızca ilk ${most} tanesi alındı: daha fazlasına yer yok.`,
}
