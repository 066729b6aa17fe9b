import type { Words } from '../words.ts'
import { count } from './count.ts'

/** Yöntem sayfasında hesabı gösterilen bir grafik noktası. */
export const point: Words['point'] = {
  heading: 'Bir noktanın sayılarıyla formül',
  lead: 'Grafikten bir nokta seçin. Toplamları veritabanından gelir, her satır burada onlardan hesaplanır. κ, yukarıdaki formülün paydasındaki 1’dir.',
  ask: 'Bu sayı nasıl bulundu?',
  fields: {
    name: 'Noktayı seçin',
    party: 'Taraf',
    partyHint: 'Bir taraf seçin',
    counterpart: 'Karşı taraf',
    counterpartHint: 'Tümü',
    day: 'Son gün',
    window: 'Penceredeki gün sayısı',
  },
  subject: (party, towards, range) => `${party}, ${towards}, ${range}`,
  counts: (events, told, printed) =>
    `${count(printed, 'makalede')} aktarılan ${count(told, 'haberden')} ${count(events, 'oy')}.`,
  thin: (least) => `${least} haberden az: noktanın dayanağı zayıftır, soluk çizilir.`,
  none: 'Bu pencerede oy yok',
  noneHint:
    'Oy yoksa değer de yoktur: çizgi burada kesilir. Başka bir gün ya da daha uzun bir pencere seçin.',
  toChart: 'Grafiğinde bu nokta, cümleleriyle',
  toData: 'Bu nokta, JSON',

  sums: 'Toplamları',
  sumNames: {
    w: 'Σ c',
    p: 'Σ c·max(s, 0)',
    t: 'Σ c·max(−s, 0)',
    kappa: 'κ',
    w2: 'Σ c²',
    w2p: 'Σ c²·max(s, 0)',
    w2t: 'Σ c²·max(−s, 0)',
    w2p2: 'Σ c²·max(s, 0)²',
    w2t2: 'Σ c²·max(−s, 0)²',
  },
  measures: 'Ölçüler',
  bands: '%90 güven bantları',
  bandsLead:
    'Her ölçü, oylar ve κ üzerinden bir ortalamadır (m). Bandın yarı genişliği h, oyların bu ortalamadan ne kadar uzaklaştığından çıkar; 1,645 normal dağılımın %90 için değeridir. c’nin kareleri, ölçü az sayıda oya dayandığında bandı genişletir.',

  names: {
    diplomacy: 'diplomasi',
    threat: 'tehdit',
    net: 'net',
    dualTrack: 'çift kanallılık',
    share: 'pay',
    halfDiplomacy: 'h, diplomasi',
    halfThreat: 'h, tehdit',
    halfNet: 'h, net',
    halfShare: 'h, pay',
    bandDiplomacy: 'bant, diplomasi',
    bandThreat: 'bant, tehdit',
    bandNet: 'bant, net',
    bandShare: 'bant, pay',
    bandDualTrack: 'bant, çift kanallılık',
  },
  formulas: {
    diplomacy: '10 × Σ c·max(s, 0) ÷ (Σ c + κ)',
    threat: '10 × Σ c·max(−s, 0) ÷ (Σ c + κ)',
    net: 'diplomasi − tehdit',
    dualTrack: '2 × min(diplomasi, tehdit) ÷ (diplomasi + tehdit)',
    share: 'diplomasi ÷ (diplomasi + tehdit)',
    halfDiplomacy: '10 × 1,645 × √(Σ c²s² − 2·m·Σ c²s + m²·(Σ c² + κ²)) ÷ (Σ c + κ), s yerine max(s, 0)',
    halfThreat: '10 × 1,645 × √(Σ c²s² − 2·m·Σ c²s + m²·(Σ c² + κ²)) ÷ (Σ c + κ), s yerine max(−s, 0)',
    halfNet: '10 × 1,645 × √(Σ c²s² − 2·m·Σ c²s + m²·(Σ c² + κ²)) ÷ (Σ c + κ)',
    halfShare:
      '1,645 × √(Σ c²·max(s, 0)²·(1 − pay)² + Σ c²·max(−s, 0)²·pay²) ÷ (Σ c·max(s, 0) + Σ c·max(−s, 0))',
    bandDiplomacy: 'diplomasi − h … diplomasi + h, 0 ile 100’de kesilir',
    bandThreat: 'tehdit − h … tehdit + h, 0 ile 100’de kesilir',
    bandNet: 'net − h … net + h, −100 ile 100’de kesilir',
    bandShare: 'pay − h … pay + h, 0 ile 1’de kesilir',
    bandDualTrack: 'Payın bandındaki her x için 2 × min(x, 1 − x): en düşüğü ve en yükseği',
  },
  numbers: {
    track: ({ sum, w, kappa }) => `10 × ${sum} ÷ (${w} + ${kappa})`,
    net: ({ up, down }) => `${up} − ${down}`,
    dualTrack: ({ up, down }) => `2 × min(${up}, ${down}) ÷ (${up} + ${down})`,
    share: ({ up, down }) => `${up} ÷ (${up} + ${down})`,
    half: (n) =>
      `10 × 1,645 × √(${n.squares} − 2 × (${n.m}) × (${n.cross}) + (${n.m})² × (${n.w2} + ${n.kappa}²)) ÷ (${n.w} + ${n.kappa})`,
    halfShare: (n) =>
      `1,645 × √(${n.w2p2} × (1 − ${n.share})² + ${n.w2t2} × (${n.share})²) ÷ (${n.p} + ${n.t})`,
    band: ({ value, half }) => `${value} − ${half} … ${value} + ${half}`,
    bandDualTrack: ({ low, high }) => `x, ${low} ile ${high} arası`,
  },
  result: (formula, value) => `${formula} = ${value}`,
  withoutWeight:
    'Burada iki kanalın da ağırlığı yok: oyların puanı 0. Bu yüzden payın ve çift kanallılığın değeri yok.',
}
