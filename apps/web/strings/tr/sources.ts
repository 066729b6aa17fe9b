import type { ColumnMapping, FeedState, ImportFormat, ImportState } from '@dualtrack/domain'
import type { Words } from '../words.ts'
import { count } from './count.ts'

const formats: Record<ImportFormat, string> = {
  txt: 'Metin',
  md: 'Markdown',
  html: 'HTML',
  jsonl: 'JSON satırları',
  csv: 'CSV tablosu',
  tsv: 'TSV tablosu',
  url: 'Web sayfası',
}

const importStates: Record<ImportState, string> = {
  preview: 'Denetle ve başlat',
  queued: 'Sırasını bekliyor',
  running: 'Sürüyor',
  done: 'Bitti',
  cancelled: 'İptal edildi',
  failed: 'Başarısız oldu',
}

const feedStates: Record<FeedState, string> = {
  active: 'Açık',
  paused: 'Duraklatıldı',
  'set-aside': 'Kenara alındı',
  gone: 'Artık yok',
}

const fields: Record<keyof ColumnMapping, string> = {
  title: 'başlık',
  text: 'metin',
  publishedAt: 'tarih',
  outlet: 'yayın organı',
  author: 'yazar',
  url: 'adres',
  language: 'dil',
  id: 'kimlik',
}

/** Kaynaklar sayfasının sözleri. */
export const sources: Words['sources'] = {
  title: 'Kaynaklar',
  lead: 'Makalelerin geldiği yerler. Her makale gelir gelmez kodlanır; birçok yayın organının bastığı bir haberin tek oyu vardır.',
  needAddress: 'http:// ya da https:// ile başlayan bir adres girin.',
  ways: 'Ekleme yolları',
  add: 'Makale ekle',
  way: { files: 'Dosya', url: 'Adres', text: 'Metin' },
  refused: 'Bu olmadı',

  files: {
    drop: 'Dosyaları buraya bırakın',
    kinds:
      'CSV, TSV, JSONL, TXT, Markdown ya da HTML; gzip ile sıkıştırılmış olabilir. Kaydedilmeden önce ilk satırları görürsünüz.',
    choose: 'Dosya seç',
    uploading: (name, percent) => `${name}: ${percent} gönderildi`,
    waiting: (name) => `${name}: bekliyor`,
    list: 'Gönderilmekte olan dosyalar',
    stop: (name) => `Durdur: ${name}`,
    stopShort: 'Durdur',
    failed: (name) => `${name} alınamadı`,
    dismiss: 'Kapat',
  },

  url: {
    label: 'Makalenin adresi',
    hint: 'Sayfa bir kez getirilir; başlık, metin, yazar, tarih ve yayın organı oradan alınır.',
    placeholder: 'https://…',
    submit: 'Getir',
  },

  imports: {
    heading: 'İçe aktarmalar',
    none: 'Henüz bir şey içe aktarılmadı',
    noneHint:
      'Yukarıya bir dosya bırakın ya da bir adres girin. Metin olarak yapıştırılanlar derleme hemen girer.',
    startAll: (n) => `Hepsini başlat (${n})`,
    forgetEnded: 'Listeyi temizle',
    states: importStates,
    formats,
    of: (done, total) => `${total} satırdan ${done} tamam`,
    rows: (n, shown) => count(n, 'satır', shown),
    counting: 'satırlar sayılıyor',
    added: (shown) => `${shown} eklendi`,
    known: (shown) => `${shown} zaten vardı`,
    refusedRows: (shown) => `${shown} reddedildi`,
    otherLanguage: (shown) => `${shown} İngilizce değil, kodlanmadı`,
    speed: (shown) => `saniyede ${shown}`,
    left: (time) => `yaklaşık ${time} kaldı`,
    took: (time) => `süre: ${time}`,
    progress: (name) => `İlerleme: ${name}`,
    start: 'İçe aktarmayı başlat',
    again: 'Sürdür',
    discard: 'At',
    cancel: 'İptal et',
    forget: 'Listeden çıkar',
    rejected: 'Reddedilen satırlar, CSV',
    chart: 'Grafiği gör',
    articles: 'Makaleleri gör',
    named: (action, name) => `${action}: ${name}`,
    firstRows: (name) => `İlk satırlar: ${name}`,
    firstRowsShort: 'İlk satırlar',
    becomes: (column) => `${column} sütununun karşılığı`,
    needText: 'Makale metninin bulunduğu sütunu seçin.',
    columnsHint: 'Her sütunun üstünde neye karşılık geldiği yazar. Yanlış tahmin edileni düzeltin.',
    noRows: 'Hiçbir satır okunamadı.',
  },

  fields,
  leftOut: 'dışarıda',
  problem: 'sorun',

  feeds: {
    heading: 'Akışlar',
    lead: 'RSS, Atom ve JSON akışları, her biri kendi sıklığında, yeni makaleler için yoklanır.',
    label: 'Bir akışın ya da sitenin adresi',
    hint: 'Sitenin kendi sayfası yeter: akışları bulunur.',
    placeholder: 'https://…',
    submit: 'Akışı ekle',
    candidates: 'Sayfada birkaç akış var. Hangisi?',
    addThis: 'Ekle',
    added: (title) => `Eklendi: ${title}`,
    none: 'Henüz akış yok',
    noneHint:
      'Yukarıdan bir akış ekleyin ya da herkese açık dünya haberi akışlarından oluşan başlangıç listesini alın. Siz açana kadar hepsi kapalı kalır.',
    starter: 'Başlangıç listesini ekle',
    opmlIn: 'OPML içe aktar',
    opmlOut: 'OPML dışa aktar',
    listed: (added, known, refused) =>
      [
        `${count(added, 'akış')} eklendi`,
        known > 0 ? `${known} zaten vardı` : '',
        refused > 0 ? `${refused} reddedildi` : '',
      ]
        .filter(Boolean)
        .join(', '),
    states: feedStates,
    outlet: 'Yayın organı',
    items: 'Makale',
    lastSuccess: 'Son başarılı yoklama',
    nextPoll: 'Sonraki yoklama',
    never: 'hiç',
    soon: 'şimdi',
    text: 'Metin',
    ownText: 'akıştan',
    pageText: 'sayfadan',
    failedAt: (when) => `Son hata (${when}):`,
    turnOn: 'Aç',
    pause: 'Duraklat',
    pollNow: 'Şimdi yokla',
    retry: 'Yeniden dene',
    settings: 'Ayarlar',
    named: (action, title) => `${action}: ${title}`,
    titleField: 'Başlık',
    every: 'Yoklama sıklığı',
    minutes: (n) =>
      n % 1440 === 0 ? count(n / 1440, 'gün') : n % 60 === 0 ? count(n / 60, 'saat') : count(n, 'dakika'),
    save: 'Kaydet',
    saved: 'Kaydedildi',
    remove: 'Kaldır',
    removeSure: 'Akışı kaldır; makaleleri kalır',
    keep: 'Vazgeç',
    failing: (n) => `${count(n, 'akış')} ilgi bekliyor.`,
  },
}
