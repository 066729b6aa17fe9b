import type { Words } from '../words.ts'
import { count } from './count.ts'

/** Bir düzeyin değiştiği günler ve nedenleri. */
export const changes: Words['changes'] = {
  heading: 'Düzey değişiklikleri',
  table: 'Düzey değişiklikleri, tek tek',
  lead: (window, stories) =>
    `Düzeyin öncesinden %90 güven bandını aşacak kadar ayrıldığı günler: ${count(window, 'gün')}, önceki ${count(window, 'günle')} karşılaştırılır; her iki yanda en az ${count(stories, 'haber')} bulunur.`,
  none: 'Bu dönemde hiçbir düzey kendi bandını aşacak kadar değişmedi',
  noneHint: 'Daha uzun bir geriye dönük pencere her iki yanda daha çok haber toplar.',
  day: 'Başlangıç',
  line: 'Kim',
  level: 'Önceki ve sonraki düzey',
  difference: 'Fark',
  band: '%90 güven bandı',
  stories: 'Haber',
  verdict: 'Ne kadar kesin',
  sure: 'Belirgin',
  sureHint:
    'Bu dönemin bütün günleri arasında belirgindir: rastlantı böylesini ancak on dönemden birinde doğurur.',
  unsure: 'Rastlantı olabilir',
  unsureHint: 'Kendi bandını aşıyor, ama bunca gün arasında bazıları rastlantıyla da bu kadar ayrılır.',
  towards: (party, counterparts) => `${party} → ${counterparts}`,
  fromTo: (before, after) => `${before} → ${after}`,
  storiesFromTo: (before, after) => `${before} → ${after}`,
  why: 'Neden?',
  whyOf: (who, day) => `Neden değişti? ${who}, ${day}`,
  key: 'Düzey değişikliği, yukarı ya da aşağı; dolu: öne çıkıyor',
  mark: {
    up: (who, measure, day, difference) =>
      `${who}: ${measure} ${day} tarihinden itibaren yükseliyor, ${difference}. Neden?`,
    down: (who, measure, day, difference) =>
      `${who}: ${measure} ${day} tarihinden itibaren düşüyor, ${difference}. Neden?`,
  },
  csv: 'CSV',
  csvOf: (who) => `Düzey değişiklikleri, CSV: ${who}`,

  drawer: {
    title: (who, day) => `${who}, ${day} tarihinden itibaren`,
    close: 'Nedenleri kapat',
    moved: (measure, before, after, difference, low, high) =>
      `${measure}: önce ${before}, sonra ${after}. Fark ${difference} (%90 güven bandı ${low} ile ${high} arası).`,
    spans: (before, stories, after, storiesAfter) =>
      `Önce: ${before}, ${stories}. Sonra: ${after}, ${storiesAfter}.`,
    stories: (n) => count(n, 'haber'),
    verdicts: {
      party: {
        title: 'Taraf farklı davrandı',
        text: 'Farkın büyük bölümü, aynı yayın organlarının aktardığı aynı karşı tarafların içinde kalıyor.',
      },
      counterparts: {
        title: 'Daha çok, başka karşı taraflar haberlere girdi',
        text: 'Farkın büyük bölümü, aynı karşı taraflara nasıl davranıldığından değil, eylemlerin kime yöneldiğinden geliyor.',
      },
      outlets: {
        title: 'Daha çok, başka yayın organları aktardı',
        text: 'Farkın büyük bölümü, aynı yayın organlarının ne aktardığından değil, hangilerinin aktardığından geliyor.',
      },
      unclear: {
        title: 'Hiçbir neden tek başına farkın yarısından fazlasını açıklamıyor',
        text: 'Davranışın, karşı tarafların ve yayın organlarının her birinin payı var.',
      },
    },
    oneOutlet: 'Tümünü tek bir yayın organı aktardı; bu yüzden neden, yayın organlarının değişmesi olamaz.',
    oneCounterpart: 'Bütün eylemler aynı karşı tarafa yöneliyor.',
    mix: 'Taraf mı değişti, haberler mi?',
    mixHint:
      'Fark üçe ayrıldı: aynı kesimlere farklı davranılması, kesimlerin paylarının artıp azalması ve değeri 0’a doğru çeken dayanak azlığı (Kitagawa, 1955).',
    mixOf: 'Ayrım',
    byCounterpart: 'Karşı taraf',
    byOutlet: 'Yayın organı',
    within: 'Farklı davranma',
    mixPart: 'Payların artıp azalması',
    thin: 'Dayanak miktarı',
    sum: 'Toplam',
    types: 'Ne yapıldı',
    counterparts: 'Kime',
    outlets: 'Aktaran',
    name: 'Ad',
    before: 'Önce',
    after: 'Sonra',
    contribution: 'Katkı',
    noOne: 'belirli bir hedef yok',
    noOutlet: 'yayın organı bilinmiyor',
    acts: 'Farkı doğuran eylemler',
    came: 'Başlayanlar',
    ceased: 'Kesilenler',
    others: (n) => count(n, 'başka eylem'),
    adds: 'Her listenin toplamı farka eşittir.',
    csv: 'Nedenler, CSV',
  },
}
