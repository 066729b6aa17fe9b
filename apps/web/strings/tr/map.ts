import type { Words } from '../words.ts'
import { count } from './count.ts'

/** Harita sayfası. */
export const map: Words['map'] = {
  title: 'Harita',
  headings: {
    source: 'Haritada kim görüşüyor, kim tehdit ediyor',
    target: 'Kiminle görüşülüyor, kim tehdit ediliyor',
  },
  lead: (range, window, who) => `${range} · son ${count(window, 'gün')} · ${who}`,
  does: 'her tarafın tüm taraflar karşısındaki eylemleri',
  doesTo: (names) => `her tarafın ${names} karşısındaki eylemleri`,
  suffers: 'her tarafa yönelik eylemler, kaynağı kim olursa olsun',
  suffersFrom: (names) => `her tarafa yönelik eylemler, kaynak: ${names}`,
  measure: 'Ölçü',
  role: 'Her taraf',
  roles: { source: 'Kaynak', target: 'Hedef' },
  counterpart: { source: 'Hedef', target: 'Kaynak' },
  counterpartHint: 'Tümü',
  window: 'Penceredeki gün sayısı',
  region: 'Bölge',
  regions: {
    world: 'Dünya',
    middleEast: 'Orta Doğu',
    europe: 'Avrupa',
    asia: 'Asya',
    africa: 'Afrika',
    americas: 'Amerika',
  },
  play: 'Oynat',
  pause: 'Duraklat',
  slider: 'Pencerenin son günü',
  span: (range) => `Pencere: ${range}`,
  name: (measure) =>
    `Harita: ${measure}. Ok tuşları eylemi olan taraflar arasında gezer, Enter cümleleri açar.`,
  party: 'Taraf',
  stories: 'Haber',
  band: 'Net, %90 güven bandı',
  thin: 'zayıf',
  point: (party, measure, value, acts, stories) =>
    `${party}: ${measure} ${value}, ${count(stories, 'haber')} içinde ${count(acts, 'eylem')}`,
  hint: 'Taralı: pencerede eylem yok. Soluk: üç haberden az. Nokta, görülemeyecek kadar küçük bir ülkeyi gösterir. Alanlar ve sınırlar Natural Earth verisidir; hiçbir hak iddiası hakkında yargı bildirmez.',
  beside: 'Haritada olmayanlar',
  table: 'Sayılarla harita',
  open: (party) => `Cümleler: ${party}`,
  drawer: (party, range) => `${party}, ${range}`,
  overTime: 'Zaman içinde',
  nothing: 'Bu pencerede eylem yok',
  none: 'Bu pencerede eylem yok',
  noneHint: 'Kaydırıcıyı oynatın, pencereyi genişletin ya da filtreden bir tarafı çıkarın.',
  clear: 'Filtreyi temizle',
}
