import type { Wording } from './wording';

export const tr: Wording = {
  verbs: `dedi diyor söyledi söylüyor açıkladı belirtti vurguladı kaydetti bildirdi konuştu aktardı duyurdu savundu ifade ifadesini ifadelerini yazdı
    uyardı ekledi hatırlattı yanıtladı öne iddia eleştirdi
    niteledi nitelendirdi reddetti yalanladı kınadı istedi çağırdı anlattı değerlendirdi teşekkür
    söylemişti açıklamıştı belirtmişti vurgulamıştı bildirmişti duyurmuştu savunmuştu uyarısında çağrısında
    sordu övdü suçladı tekrarladı yineledi öngördü önerdi vadetti kutladı diledi seslendi düşünüyor inanıyor destekledi
    yalanlıyor reddediyor eleştiriyor çizdi dile itiraf
    doğruladı doğruluyor yineliyor uyarıyor suçluyor çağırıyor istiyor vurguladılar
    yakınıyor yakındı bağırdı savunuyor belirtiyor vurguluyor`,
  reports: 'bildirdi bildiriyor aktardı aktarıyor yazdı duyurdu haberine göre geçti',
  between: 'da de ise dün bugün perşembe cuma cumartesi pazar pazartesi salı çarşamba günü',
  prepositions: '',
  verbsWith: {
    tehdit: 'etti ediyor',
    karşı: 'çıktı çıkıyor',
    tepki: 'gösterdi',
    dikkat: 'çekti çekiyor',
    talep: 'etti ediyor',
    'uyarısı çağrısı': 'yaptı',
    'yanıt yanıtını cevap cevabını mesajını': 'verdi',
    'değerlendirmesinde açıklamasında yorumunda iddiasında eleştirisinde önerisinde': 'bulundu bulunmuştu',
    'ifadeleri sözleri': 'kullandı kullanmıştı sarf',
    'ifadelere ifadelerine ifadesine sözlerine görüşlerine görüşüne': 'yer',
  },
  conjunctions: 'ki çünkü ama ancak fakat',
  and: 've ile',
  accordingTo: '',
  accordingAfter: 'göre',
  channels: 'ajansı ajansına gazetesi gazetesine televizyonu konuşan',
  press: 'ajansa ajansı gazeteye kanala',
  pronouns: {},
  people:
    '(?:(?:üst düzey|bir|iki|adı açıklanmayan|isminin açıklanmasını istemeyen) )*(?:yetkili(?:ler)?|kaynak(?:lar)?|diplomat(?:lar)?|tanıklar|uzmanlar|doktorlar|kurtarma ekipleri|savcılar|sözcü(?:sü)?)',
  saying: `diyen söyleyen belirten vurgulayan kaydeden bildiren açıklayan savunan hatırlatan ekleyen aktaran anlatan
    uyaran duyuran yanıtlayan dileyen öngören eleştiren suçlayan yineleyen öneren`,
  sayingWith: {
    bulunan:
      'değerlendirmesinde açıklamasında uyarısında çağrısında yorumunda iddiasında eleştirisinde ifadesinde',
    kullanan: 'ifadesini ifadelerini sözlerini',
    yapan: 'açıklamasını değerlendirmesini yorumunu uyarısını çağrısını vurgusunu',
    eden: 'ifade iddia itiraf',
    getiren: 'dile',
  },
  dropsSubject: true,
  offices: {
    'Dışişleri Bakanı': 'foreign minister|foreign secretary|secretary of state|foreign affairs',
    'Cumhurbaşkanı|Devlet Başkanı': 'president',
    Başbakan: 'prime minister|premier',
  },
  verbLast: true,
  inflected: true,
};
