import type { Words } from '../words.ts'

/** Uygulamanın adı, çerçevesi ve var olmayan sayfa. */
export const app: Words['app'] = {
  name: 'Dualtrack',
  tagline: 'Kim görüşüyor, kim tehdit ediyor',
  skip: 'İçeriğe geç',
  apiDocs: 'API',
  scheme: 'Renk düzeni',
  schemes: { light: 'Açık', dark: 'Koyu', auto: 'Sistem' },
  corpus: (articles, events, coder) => `${articles} makale, ${events} kodlanmış eylem, kodlayıcı ${coder}`,
  pageTitle: (page) => `${page} – Dualtrack`,
  notFound: 'Böyle bir sayfa yok',
  notFoundHint: 'Adres kopyalanırken yarım kalmış olabilir.',
  toStance: 'Tutum grafiğine git',
  loading: 'Yükleniyor…',
}

/** Bir şey yolunda gitmediğinde söylenenler. */
export const faults: Words['faults'] = {
  unreachable: 'Dualtrack sunucusu yanıt vermiyor',
  unreachableHint: 'Hâlâ çalışıyor mu? Yeniden başlatıp tekrar deneyin.',
  refused: 'Sunucu bu filtreyi kullanamadı',
  refusedHint: 'Filtreyi değiştirin ya da varsayılan görünümden yeniden başlayın.',
  missing: 'Bulunamadı',
  missingHint: 'Kaldırılmış ya da adresi eksik olabilir.',
  broken: 'Sunucuda bir sorun çıktı',
  brokenHint: 'Tekrar deneyin; yinelenirse ayrıntısı sunucu günlüğündedir.',
  unreadable: 'Sayfa bu görünümü çizerken durdu',
  unreadableHint: 'Sayfayı yeniden yükleyin; yinelenirse lütfen adresi bildirin.',
  retry: 'Tekrar dene',
  reset: 'Varsayılan görünüm',
}
