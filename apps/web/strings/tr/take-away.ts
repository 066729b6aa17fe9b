import type { Words } from '../words.ts'
import { count } from './count.ts'

/** Bir görünümü alıp götürmenin yolları. */
export const takeAway: Words['takeAway'] = {
  button: 'Dışa aktar',
  menu: 'Bu görünümü dışa aktarma yolları',
  data: 'Veri',
  csv: 'CSV, her değer bir satır',
  wide: 'CSV, her dizi bir sütun',
  json: 'JSON',
  package: 'Veri paketi (.zip)',
  packageHint: 'Bütün dosyalar, açıklamaları ve nasıl kaynak gösterileceği',
  picture: 'Grafiğin resmi',
  pictures: {
    png: { light: 'PNG, açık', dark: 'PNG, koyu' },
    svg: { light: 'SVG, açık', dark: 'SVG, koyu' },
  },
  share: 'Paylaş ve kaynak göster',
  link: 'Bağlantıyı kopyala',
  citation: 'Kaynakçayı kopyala',
  embed: 'Gömme kodunu kopyala',
  copied: {
    link: 'Bağlantı kopyalandı',
    citation: 'Kaynakça kopyalandı',
    embed: 'Gömme kodu kopyalandı',
  },
  byHand: {
    link: 'Bu adresi kopyalayın',
    citation: 'Bu kaynakçayı kopyalayın',
    embed: 'Bu kodu sayfanıza kopyalayın',
  },
  byHandHint: 'Tarayıcı burada panoyu kapalı tutuyor; metni seçip elle kopyalayın.',
  close: 'Kapat',
  drawing: 'Resim çiziliyor…',
  drawn: (name) => `${name} kaydedildi`,
  failed: 'Resim çizilemedi',
  openFull: 'Her noktanın ardındaki cümlelerle Dualtrack’te aç',
  made: (day, address) => `${day} tarihinde şu adresten alındı: ${address}`,
  reference: (r) =>
    `Dualtrack (${r.year}). ${r.title} [grafik ve veri]. Kodlayıcı ${r.coder}, ${count(r.articles, 'makale', r.shown)}. Erişim: ${r.seen}, ${r.address}`,
}
