import type { Words } from '../words.ts'
import { count } from './count.ts'

const acts = (n: number) => count(n, 'eylem')

/** Bütün makalelerin listesi. */
export const articles: Words['articles'] = {
  title: 'Makaleler',
  lead: 'Derlemdeki bütün makaleler, en yenisi başta. Eylemlerini cümle cümle görmek için birini açın.',
  search: 'Ara',
  searchHint: 'Başlıktan ya da metinden sözcükler',
  party: 'Eylemde bulunan taraflar',
  counterpart: 'Ve karşısındaki taraflar',
  anyParty: 'Tümü',
  ofOutlet: (outlet) => `Yalnızca şu yayın organının makaleleri: ${outlet}`,
  none: 'Bu filtreye uyan makale yok',
  noneHint: 'Filtreden bir sözcüğü, bir tarafı ya da bir tarihi çıkarın.',
  clear: 'Filtreyi temizle',
  acts,
  list: 'Bulunan makaleler',
  story: (n, outlets) => (outlets > 1 ? `1 haber, ${outlets} yayın organı` : `1 haber, ${n} makale`),
  storyOf: (n) => `Bu haber ${n} makalede geçiyor; hepsinin toplam bir oyu var`,
  notCoded: (language) => `${language}, kodlanmadı`,
  ofLanguage: (language) => `Yalnızca şu dildeki makaleler: ${language}`,
}

/** Tek bir makale ve içindeki eylemler. */
export const article: Words['article'] = {
  back: 'Bütün makaleler',
  text: 'Metin',
  acts,
  actsHeading: 'Bulunan eylemler',
  noActs: 'Bu makalede taraflar arasında bir eylem bulunmadı.',
  noActsHint:
    'Yorum yazıları, piyasa haberleri, iç siyaset haberleri ve bir yıldan eski olaylar bilerek dışarıda bırakılır.',
  otherLanguage: (language) => `Dil: ${language}. Kodlanmadı.`,
  otherLanguageHint: 'Yalnızca İngilizce okunur. Metin saklanır, ama hiçbir grafiğe girmez.',
  untitled: 'Başlıksız',
  noDate: 'tarihi bilinmiyor, alındığı gün',
  original: 'Aslı',
  toAct: (n, line) => `Eylem ${n}: ${line}`,
  toSentence: 'Cümleyi göster',
  hint: 'Cümlesini görmek için bir eylemin, eylemlerini görmek için bir cümlenin üzerine gelin.',
  coder: (version) => `kodlayıcı ${version}`,
  by: (author) => `Yazan: ${author}`,
}

/** Aynı olayı anlatan makaleler ve bunların elle ayrılıp birleştirilmesi. */
export const story: Words['story'] = {
  heading: 'Bu haber',
  alone: 'Bu haberi başka bir makale vermiyor.',
  lead: (n, outlets) =>
    `${count(n, 'makale')}, ${count(outlets, 'yayın organı')}: grafiklerde hepsinin toplam bir oyu var.`,
  list: 'Bu haberin makaleleri',
  this: 'bu makale',
  split: 'Bu başka bir haber',
  splitOf: (title) => `Başka bir haber: ${title}`,
  join: 'Başka bir makaleyle birleştir',
  search: 'Makaleyi bul',
  searchHint: 'Başlığından ya da metninden sözcükler',
  found: 'Aynı haberi verebilecek makaleler',
  none: 'Bu sözcüklere uyan başka makale yok.',
  same: 'Aynı haber',
  sameOf: (title) => `Aynı haber: ${title}`,
  kept: 'Burada verdiğiniz karar saklanır; sonradan gelen hiçbir şey onu geri almaz.',
}

/** Yapıştırılan bir makalenin eklenmesi. */
export const add: Words['add'] = {
  titleField: 'Başlık',
  text: 'Metin',
  textHint: 'Makalenin yayımlanan metni; menüler ve resim altı yazıları olmadan.',
  characters: (n, shown) => count(n, 'karakter', shown),
  date: 'Yayın tarihi',
  dateHint: 'Tarih verilmezse bugün sayılır.',
  outlet: 'Yayın organı',
  outletHint: 'Biliniyorsa, yayımlayan.',
  url: 'Adres',
  urlHint: 'Varsa, okunabileceği yer.',
  submit: 'Kodla ve ekle',
  needText: 'Önce makalenin metnini yapıştırın.',
  failed: 'Makale eklenmedi',
  added: (n) => `Eklendi: ${acts(n)} bulundu`,
  known: (n) => `Zaten derlemde: ${acts(n)}`,
  open: 'Sayfasını aç',
  another: 'Bir tane daha ekle',
}
