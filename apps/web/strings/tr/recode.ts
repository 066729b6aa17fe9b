import type { Words } from '../words.ts'
import { count } from './count.ts'

const articles = (n: number, shown: string) => count(n, 'makale', shown)

/** Kodlayıcının yeni sürümü neyi değiştirir ve nasıl kabul edilir. */
export const recode: Words['recode'] = {
  title: 'Yeni kodlayıcı',
  heading: 'Yeni kodlayıcı neyi değiştirir',
  current: (version) => `Kullanılan kodlayıcı: ${version}.`,
  lead: (n, shown, versions, version) =>
    `${versions} ile kodlanmış ${articles(n, shown)} var; şimdi kullanılan kodlayıcı ${version}.`,
  none: 'Bütün makaleler kullanılan kodlayıcıyla kodlanmış',
  noneHint: 'Bir eğitimden sonra ya da yeni sürümle, değişmeden önce neyin değişeceği burada görünür.',
  done: (n, shown) => `${articles(n, shown)} yeniden kodlandı.`,
  notice: {
    waits: (n, shown) => `Kodlayıcının başka bir sürümüyle kodlanmış ${articles(n, shown)} var`,
    goes: (n, shown) => `Yeniden kodlanacak ${articles(n, shown)} kaldı`,
    open: 'Neyin değişeceğini gör',
  },
  diff: {
    heading: 'Neler değişir',
    bar: 'Karşılaştırılan makaleler',
    compared: (done, n, shown) => `${articles(n, shown)} içinden ${done} tanesi karşılaştırıldı`,
    goOn: 'Kalanları da karşılaştır',
    stop: 'Karşılaştırmayı durdur',
    changed: (n, shown) => `Karşılaştırılanlardan en az bir eylemi değişen: ${articles(n, shown)}.`,
    confirmed: (kept, lost) => `Analistlerin onayladığı eylemler: kalan ${kept}, yiten ${lost}.`,
    rejected: (gone, kept) => `Analistlerin reddettiği eylemler: giden ${gone}, hâlâ kodlanan ${kept}.`,
  },
  table: {
    caption: 'Türlere göre eylemler, önceki ve yeni kodlama',
    type: 'Tür',
    columns: {
      before: 'Önce',
      after: 'Sonra',
      kept: 'Kalan',
      added: 'Gelen',
      removed: 'Giden',
      retypedFrom: 'Başka tür olan',
      retypedTo: 'Başka türden gelen',
    },
    hints: {
      before: 'Bu türden, saklandığı hâliyle eylemler',
      after: 'Bu türden, yeni kodlamadaki eylemler',
      kept: 'İkisinde de aynı taraflar arasında olan',
      added: 'Yalnızca yeni kodlamada olan',
      removed: 'Yalnızca saklanan kodlamada olan',
      retypedFrom: 'Aynı taraflar arasında, yeni kodlamada başka türden',
      retypedTo: 'Aynı taraflar arasında, saklanan kodlamada başka türden',
    },
  },
  examples: {
    heading: 'Örnekler',
    added: 'Gelen:',
    removed: 'Giden:',
    retyped: (before, after) => `${before} yerine ${after}:`,
    who: (source, target) => `${source} → ${target}`,
  },
  accept: {
    heading: 'Yeni kodlayıcıyı kabul et',
    text: 'Bu makalelerin hepsi arka planda yeniden kodlanır; grafikler ilerledikçe değişir. İncelemeler kalır. Eski kodlama saklanmaz.',
    button: (n, shown) => `${articles(n, shown)} yeniden kodlansın`,
  },
  progress: {
    heading: 'Yeniden kodlanıyor',
    done: (done, n, shown) => `${articles(n, shown)} içinden ${done} tanesi bitti`,
    hint: 'Bu sayfadan ayrılabilirsiniz; sunucu yeniden başlasa da sürer.',
  },
}
