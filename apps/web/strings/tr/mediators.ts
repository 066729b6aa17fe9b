import type { GoBetweenAct } from '@dualtrack/domain'
import type { Words } from '../words.ts'
import { count } from './count.ts'

const acts: Record<GoBetweenAct, string> = {
  mediates: 'arabuluculuk ediyor',
  carries: 'mesaj taşıyor',
  hosts: 'görüşmelere ev sahipliği yapıyor',
  offers: 'arabuluculuk öneriyor',
}

/** Arabulucular sayfasının sözleri. */
export const mediators: Words['mediators'] = {
  title: 'Arabulucular',
  heading: 'Kim kimlerin arasında duruyor',
  lead: (range) =>
    `${range} · iki taraf arasında arabuluculuk eden, mesaj taşıyan ya da görüşmelere ev sahipliği yapan taraflar`,
  mediator: 'Arabulucular',
  mediatorHint: 'Herhangi biri',
  party: 'Kimler arasında',
  partyHint: 'Herhangi iki taraf',
  acts,
  found: (names, one, other, since) => `${one} ile ${other} arasında: ${names}; ilk haber ${since} tarihli.`,
  network: 'Arabulucular ağı',
  networkHint:
    'Her çizgi bir taraftan arabulucu üzerinden ötekine gider. Kalın çizgi daha çok haber, kesik çizgi yalnızca öneri demektir. Çizgilere Tab tuşuyla ulaşılır, Enter cümleleri açar.',
  most: (n) => `En çok haber konusu olan ${n} çizgi çizildi; tamamı tablodadır.`,
  link: (mediator, one, other, stories, since) =>
    `${mediator}, ${one} ile ${other} arasında: ${count(stories, 'haber')}, ilki ${since}`,
  table: 'Sayılarla arabulucular',
  columns: {
    mediator: 'Arabulucu',
    sides: 'Kimler arasında',
    since: 'İlk haber',
    until: 'Son haber',
    stories: 'Haber',
    articles: 'Makale',
    acts: 'Ne yapıyor',
    confidence: 'Güven',
    time: 'Zaman içinde',
  },
  between: (one, other) => `${one} ile ${other}`,
  oneSide: (side) => `${side} ile adı verilmeyen bir taraf`,
  act: (act, n) => `${act} (${n})`,
  point: (when, stories) => `${when}: ${count(stories, 'haber')}`,
  open: (mediator, sides) => `Cümleler: ${mediator}, ${sides} arasında`,
  drawer: (mediator, sides) => `${mediator}, ${sides} arasında`,
  summary: (stories, articles, since, until) =>
    `${count(stories, 'haber')}, ${count(articles, 'makale')}; ilki ${since}, sonuncusu ${until}.`,
  sides: 'Zaman içinde iki taraf',
  nothing: 'Bu aralıkta böyle bir eylem yok',
  none: 'Bu aralıkta hiçbir haber bir arabulucudan söz etmiyor',
  noneHint: 'Aralığı genişletin ya da filtreden bir taraf çıkarın.',
  clear: 'Filtreyi temizle',
  rule: 'İki taraf arasında durmak ne demek',
  ruleText:
    'Bir makalede bir tarafın iki başka tarafa yönelik eylemi arabulucuya özgü sözlerle anlatılmışsa sayılır: arabuluculuk ediyor, mesaj iletiyor, görüşmelerine ev sahipliği yapıyor ya da bunları öneriyorsa. Yalanlamalar ve makalede adı geçmeyen taraflar sayılmaz.',
}
