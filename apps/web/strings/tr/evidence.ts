import type { Words } from '../words.ts'
import { count } from './count.ts'

const modes: Words['act']['modes'] = {
  visit: 'ziyaret',
  multilateral: 'çok taraflı',
  phone: 'telefonla',
  'third-party': 'üçüncü taraf aracılığıyla',
  withdraw: 'kuvvet çekme',
  release: 'serbest bırakma',
  disarm: 'silahsızlanma',
  ceasefire: 'ateşkes',
  change: 'değişiklik için',
  yield: 'geri adım için',
  disapprove: 'kınama',
  investigate: 'soruşturma',
  allege: 'itham',
  restrict: 'kısıtlamayla',
  territory: 'toprak konusunda',
  expel: 'sınır dışı etme',
  troops: 'birlikler',
  weapons: 'silahlar',
  militia: 'milisler',
  aerial: 'havadan',
  drone: 'insansız hava aracıyla',
  'heavy-weapons': 'ağır silahlarla',
  unconventional: 'konvansiyonel olmayan silahlarla',
}

/** Bir eylem, her sayfada anlatıldığı gibi. */
export const act: Words['act'] = {
  noTarget: 'belirli bir hedef yok',
  towards: 'hedef:',
  line: (source, target) => `${source} → ${target}`,
  score: 'puan',
  confidence: 'güven',
  why: 'Neden böyle kodlandı',
  cue: (id) => `kural ${id}`,
  restOfArticle: 'makalenin geri kalanı',
  noCues: 'Bu eylem için sözcük kaydedilmemiş.',
  reasons: 'Sözcükler, kurallar ve ağırlıklar',
  sum: 'Toplam',
  sumMeans: (confidence) =>
    `Toplam, eylemin logaritmik olasılık oranıdır (log-odds); olasılık olarak karşılığı güven değeridir: ${confidence}.`,
  runnerUp: (type, margin) => `Cümlenin ikinci en olası okuması: ${type}, ${margin} geride`,
  noType: 'eylem yok',
  also: (n) => `${count(n, 'başka cümlede')} daha geçiyor`,
  outlets: (names, n) => `Yayımlayan: ${names} (${count(n, 'makale')}, bir oy)`,
  outletsUnknown: (n) => `${count(n, 'makalede')} geçiyor, bir oy`,
  moreOutlets: (names, n) => `${names} ve ${n} yayın organı daha`,
  coder: (version) => `Kodlayıcı ${version}`,
  inArticle: 'Makalede oku',
  modes,
}

/** Bir sayının ardındaki cümleler. */
export const evidence: Words['evidence'] = {
  close: 'Dayanakları kapat',
  counts: (acts, articles, stories) =>
    stories < articles
      ? `${count(articles, 'makale')} içinde ${count(acts, 'eylem')}, ${count(stories, 'haber')}`
      : `${count(articles, 'makale')} içinde ${count(acts, 'eylem')}`,
  nothing: 'Burada eylem yok',
  more: 'Daha fazla yükle',
}
