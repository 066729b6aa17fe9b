import type { EventType } from '@dualtrack/domain'
import type { Words } from '../words.ts'

/** Her türün neyi kapsadığı, birkaç sözcükle. */
const covers: Record<EventType, string> = {
  AGREE: 'uzlaşır, teklif eder, söz verir, görüşmeye hazır olduğunu söyler',
  CONSULT: 'görüşür, telefonlaşır, ziyaret eder, ağırlar, mesaj taşır',
  SUPPORT: 'över, destekler, özür diler, imzalar, tanır',
  CONCEDE: 'taviz verdiğini, yumuşadığını ya da bağışladığını açıklar',
  COOPERATE: 'birlikte çalışır, tatbikat ya da ticaret yapar, istihbarat paylaşır',
  AID: 'para, silah, insani yardım ya da asker verir',
  RETREAT: 'çekilir, serbest bırakır, yaptırımları kaldırır, ateşi keser',
  REQUEST: 'talep eder, ültimatom verir, tutum değiştirmesi için baskı yapar',
  ACCUSE: 'suçlar, kınar, eleştirir, soruşturur',
  REJECT: 'reddeder, görüşmeyi geri çevirir, veto eder',
  THREATEN: 'tehdit eder, harekete geçeceği uyarısını yapar, gözdağıyla koşul koyar',
  PROTEST: 'sokakta ya da grevle protesto eder',
  SANCTION: 'yaptırım ya da gümrük vergisi uygular, sınır dışı eder, ilişkileri keser',
  MOBILIZE: 'konuşlanır, yığınak yapar, alarma geçer, güç gösterir',
  COERCE: 'el koyar, gözaltına alır, engeller, siber saldırı düzenler',
  ASSAULT: 'vurur, bombalar, öldürür, işgal eder',
}

/** Yöntem sayfası. */
export const method: Words['method'] = {
  title: 'Yöntem',
  heading: 'Bir puan nasıl ortaya çıkar',
  lead: 'Grafiklerdeki her sayının izi cümlelere kadar sürülebilir. Bu sayfa nasıl olduğunu anlatır.',
  contents: 'Bu sayfada',

  short: {
    heading: 'Kısaca',
    steps: [
      'Makale cümlelere ayrılır. Her cümlede eylemde bulunan ya da eyleme konu olan taraflar adlarından, liderlerinden, başkentlerinden ya da makamlarından bulunur.',
      'Eylem, kimin kime ne yaptığıdır: bir kaynak, bir hedef, 16 türden biri ve bu karara götüren sözcükler. Taraflar arasında eylem bulunmayan bir cümleden hiçbir şey çıkmaz.',
      'Her türün −10 (en düşmanca) ile +10 (en iş birlikçi) arasında bir puanı, her eylemin 0 ile 1 arasında bir güveni vardır.',
      'Sıfırın üstündeki eylemler diplomasiyi, altındakiler tehdidi oluşturur. İkisi ayrı tutulur, çünkü bir devlet aynı anda hem görüşüp hem tehdit edebilir.',
      'Grafikteki bir nokta, geriye dönük pencerenin günlerine bakar. Hiçbir zaman ileriye bakmaz.',
    ],
  },

  acts: {
    heading: 'Ne eylem sayılır',
    lead: 'Kodlayıcı bir kodlama kılavuzuna uyar. Başlıca kuralları:',
    rules: [
      ['Kim yapıyor', 'Eylem, etken cümlede de edilgen cümlede de onu yapan ya da bildiren tarafındır.'],
      [
        'Suçlamalar',
        'A, B’yi C’ye saldırmakla suçluyorsa bu, A’nın B’yi suçlamasıdır. Saldırının kendisi, makale onu olgu olarak anlatmadıkça sayılmaz.',
      ],
      [
        'Gelecek ya da koşullu',
        'Gelecekteki iş birliği (görüşecek, görüşmeye hazır) uzlaşma sayılır. Gelecekteki ya da koşula bağlı güç kullanımı tehdit sayılır.',
      ],
      [
        'Geri çevirmeler',
        'Geri çevrilen bir görüşme rettir. Bir yalanlama ya da yeniden başlamayan çatışmalar eylem değildir.',
      ],
      [
        'Arabulucular',
        'Arabulucu iki tarafla da görüşür; onun aracılığıyla konuşan iki taraf birbiriyle görüşmüş sayılır.',
      ],
      ['Arka plan', 'Makaleden yaklaşık bir yıldan daha önce olanlar dışarıda bırakılır.'],
      [
        'Taraf olmayanlar',
        'Şirketler, yurttaşlar, piyasalar ve analistler taraf değildir. Başka bir taraf işin içinde olmadıkça iç siyaset dışarıda bırakılır.',
      ],
    ],
  },

  types: {
    heading: '16 tür ve puanları',
    lead: 'Türler ve birinci ölçek PLOVER kodlama kılavuzundandır. İkincisi Goldstein ölçeğidir; filtreden seçilir.',
    type: 'Tür',
    covers: 'Taraf …',
    modes: 'Alt türler',
    scrollHint: '16 türün tablosu',
    coversText: covers,
  },

  formula: {
    heading: 'Eylemlerden noktaya',
    lead: 'Bir pencerede her haber, her kaynak, hedef ve tür için bir oy kullanır: yirmi yayın organının kopyaladığı haber bir sayılır. Her oyun güveni c, puanı s’dir.',
    diplomacy: 'diplomasi = 10 × Σ c·max(s, 0) ÷ (Σ c + 1)',
    threat: 'tehdit = 10 × Σ c·max(−s, 0) ÷ (Σ c + 1)',
    net: 'net = diplomasi − tehdit',
    dualTrack: 'çift kanallı = 2 × min(diplomasi, tehdit) ÷ (diplomasi + tehdit)',
    notes: [
      'Diplomasi ve tehdit 0 ile 100, net −100 ile 100, çift kanallı 0 (tek kanal) ile 1 (ikisi birden) arasındadır.',
      'Paydadaki 1, zayıf dayanağı sıfıra çeker: tek bir eylem ölçeği hiçbir zaman doldurmaz.',
      'Görüşmelerin puanı düşük, güç kullanımının puanı yüksektir; bu yüzden tehdit, çizgiden diplomasiye göre daha çok uzaklaşır.',
    ],
    example: 'Bir örnek hesap',
    exampleLead: 'Bir taraf için, bir pencerede üç oy:',
    vote: 'Oy',
    confidence: 'c',
    score: 's',
    up: 'c·max(s, 0)',
    down: 'c·max(−s, 0)',
    sum: 'Toplam',
    result: (n) => `Diplomasi ${n.diplomacy}, tehdit ${n.threat}, net ${n.net}, çift kanallı ${n.dualTrack}.`,
    modes: { phone: 'telefonla', troops: 'asker' },
  },

  sure: {
    heading: 'Bir nokta ne kadar kesin',
    points: (stories) => [
      [
        'Bant',
        'Net çizgisinin çevresindeki bant %90’lık bir aralıktır: aynı türden başka haberler gelmiş olsaydı netin ne kadar oynayacağını gösterir. Oyların dağılımından ve sayısından hesaplanır.',
      ],
      [
        'Soluk noktalar',
        `Pencerede ${stories} haberden az varsa nokta soluk çizilir ve dayanağının zayıf olduğu belirtilir.`,
      ],
      ['Boşluklar', 'Pencerede eylem yoksa değer de yoktur: çizgi kesilir. Hiçbir zaman sıfır çizilmez.'],
      ['Sayımlar', 'Eylem, haber ve makale sayıları, tabloda ve CSV dosyasında her değerin yanında durur.'],
    ],
  },

  accuracy: {
    heading: 'Kodlayıcı ne kadar doğru',
    lead: (day, coder) =>
      `${day} tarihinde, ${coder} kodlayıcısıyla, eğitiminde kullanılmamış verilerle ölçüldü. Hatasız olsa 1 çıkardı.`,
    otherCoder: (coder) =>
      `Bu kurulumda çalışan ${coder} kodlayıcısı henüz ölçülmedi; onun değerleri farklı olabilir.`,
    caption: 'Ölçülen doğruluk tablosu',
    what: 'Neyin doğru olması gerekiyor',
    on: 'Ölçüldüğü veri',
    value: 'Sonuç',
    interval: '%95 aralığı',
    precision: 'Bulunanların doğru olanı',
    recall: 'Var olanların bulunanı',
    rests: 'Dayandığı veri',
    measures: {
      'articles partyPole': 'Makale: kim eylemde bulunuyor, iş birliği mi çatışma mı',
      'articles party': 'Makale: kim, hangi dörtlü sınıftan eylemde bulunuyor',
      'articles dyadPole': 'Makale: kim kime yönelik, iş birliği mi çatışma mı',
      'articles dyad': 'Makale: kim kime yönelik, hangi dörtlü sınıftan',
      'sentences dyad+pole': 'Cümle: kim kime yönelik, iş birliği mi çatışma mı',
      'sentences dyad+quad': 'Cümle: kim kime yönelik ve dörtlü sınıf',
      'sentences dyad+type': 'Cümle: kim kime yönelik ve tür',
      'sentences confidence': 'Cümle: güvenin sapması (en iyisi 0)',
      'relations pole': 'İki taraf verildiğinde: iş birliği, çatışma ya da eylem yok',
      'relations quad': 'İki taraf verildiğinde: dörtlü sınıf',
      'relations type': 'İki taraf verildiğinde: tür',
      'relations false alarms': 'İki taraf verildiğinde: olmayan eylemi görme (en iyisi 0)',
      'relations left out': 'İki taraf verildiğinde: var olan eylemi kaçırma (en iyisi 0)',
      'relations confidence': 'İki taraf verildiğinde: güvenin sapması (en iyisi 0)',
      'country events country+type': 'Manşet: kim eylemde bulunuyor ve tür',
      'country events dyad+type': 'Manşet: kim kime yönelik ve tür',
      'country events no event': 'Manşet: olmayan eylemi görme (en iyisi 0)',
    },
    sets: {
      'own held-out': 'kendi metinlerimiz, ayrılmış bölüm',
      'own readings': 'bizim okuduğumuz haber makaleleri',
      'articles-dev': 'kodlanmış haber makaleleri',
      'events-dev': 'kodlanmış manşetler',
    },
    seen: (set, crossed) => (crossed ? `${set}; her bölüm onu görmemiş bir kodlayıcıyla` : set),
    units: (shown, of) => `${shown} ${of === 'sentences' ? 'cümle' : 'eylem'}`,
    notes: [
      'Satırda başka bir şey yazmıyorsa sonuç F1’dir: yanındaki iki sütunun dengesi. Aralık, aynı türden başka metinlerle sonucun ne kadar oynayabileceğini gösterir.',
      'Bir grafik birçok eylemi toplar; bu yüzden tek tek hatalar bu değerlerin düşündürdüğünden daha az ağırlık taşır. Aynı yöne giden hatalar ise birbirini götürmez.',
    ],
  },

  licence: {
    heading: 'Lisans ve kaynak gösterme',
    points: [
      'Program MIT lisansıyla özgürdür. Sayılar ve kodlar kaynak gösterilerek serbestçe kullanılabilir; başlıklar ve cümleler yayıncılarına aittir.',
      'Her görünümün kendi kaynakçası vardır: önce Dışa aktar, sonra Kaynakçayı kopyala. Sayının denetlenebilmesi için kodlayıcıyı ve derlemin büyüklüğünü belirtir. Veri paketi buna derlemin özetini (hash) ekler.',
      'Türler ve puanlar: PLOVER kodlama kılavuzu, 2023 düzeltmesi. İkinci ölçek: Goldstein (1992), CAMEO köklerine göre.',
    ],
  },

  limits: {
    heading: 'Neyi yapamaz',
    points: [
      'Olanı değil, haber yapılanı ölçer. Daha çok haber bir noktayı daha kesin kılar, daha güçlü değil.',
      'İngilizce okur. İroni, ima ve diplomatik örtmeceler çoğunlukla gözünden kaçar.',
      'Kodlayıcı hata yapar: bir eylemi kaçırabilir ya da yanlış tarafa verebilir. Bir sayıyı aktarmadan önce cümlelerini açın.',
      'Yayın organları farklı şeyleri haber yapar. Derleme yeni bir yayın organı katıldığı için bir tarafın tutumu değişmiş gibi görünebilir.',
      'Puanlar bir eylem türünün genelde ne kadar çatışmacı olduğunu söyler, tek bir eylemin ne kadar ağır olduğunu değil.',
    ],
  },

  versions: {
    heading: 'Sürümler',
    coder: 'Kodlayıcı',
    scale: 'Ölçek',
    note: 'Her eylem, onu kodlayan kodlayıcının sürümünü saklar. Yeni bir kodlayıcıdan sonra derlem baştan kodlanır.',
  },
}
