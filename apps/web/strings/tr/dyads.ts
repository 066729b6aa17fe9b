import type { Words } from '../words.ts'
import { count } from './count.ts'

const acts = (n: number) => count(n, 'eylem')

/** İkililer sayfası. */
export const dyads: Words['dyads'] = {
  title: 'İkililer',
  heading: 'Kim kime ne yapıyor',
  lead: (range, parties) =>
    `${range} · en çok eylemi olan ${count(parties, 'taraf')}, kaynak ve hedef olarak`,
  source: 'Kaynak',
  sourceHint: 'Eylemde bulunan herkes',
  target: 'Hedef',
  targetHint: 'Eyleme hedef olan herkes',
  group: 'Birleştir',
  groupHint: 'Grupları tek taraf say',
  top: 'Gösterilen taraf sayısı',
  order: 'Sıralama',
  orders: { volume: 'En çok eylem', net: 'En hasmane', name: 'Ad' },
  hostile: (source, target, net) => `En hasmane: ${source} → ${target}, net ${net}.`,
  alike: (net) => `Ters yönde net ${net}: ikisi de benzer davranıyor.`,
  unlike: (net) => `Ters yönde net ${net}: benzer davranmıyorlar.`,
  oneWay: 'Ters yönde karşılaştırmaya yetecek kadar eylem yok.',
  matrix: 'Matris',
  matrixHint:
    'Satırlar kaynak, sütunlar hedeftir. Yuvarlak: diplomasi fazla; kare: tehdit fazla. Büyüdükçe eylem artar; içi boş olanda haber azdır. Ok tuşları gezer, Enter cümleleri açar.',
  all: 'Hepsi',
  cell: (source, target, net, n, stories) =>
    `${source} → ${target}: net ${net}, ${count(stories, 'haber')} içinde ${acts(n)}`,
  sent: (party, net, n) => `${party} → gösterilenlerin tümü: net ${net}, ${acts(n)}`,
  received: (party, net, n) => `Gösterilenlerin tümü → ${party}: net ${net}, ${acts(n)}`,
  table: 'Sayılarla ikililer',
  columns: {
    source: 'Kaynak',
    target: 'Hedef',
    net: 'Net',
    band: 'Net, %90 güven bandı',
    back: 'Ters yönde net',
    diplomacy: 'Diplomasi',
    threat: 'Tehdit',
    dualTrack: 'Çift kanallılık',
    events: 'Eylem',
    stories: 'Haber',
  },
  open: (source, target) => `Cümleler: ${source} → ${target}`,
  thin: 'zayıf',
  none: 'Bu dönemde bu taraflar arasında eylem yok',
  noneHint: 'Dönemi genişletin ya da filtreden bir kaynağı veya hedefi çıkarın.',
  clear: 'Filtreyi temizle',
  drawer: {
    title: (source, target) => `${source} → ${target}`,
    direction: 'Hangi yön',
    over: 'Zaman içinde iki yön',
    figures: 'İki yön',
    way: (source, target) => `${source} → ${target}`,
    line: (one, other) => `Zaman içinde net: ${one} (kalın) ve ${other} (kesikli)`,
    nothing: 'Bu yönde eylem yok',
    key: { one: 'bu yön', other: 'ters yön' },
  },
}
