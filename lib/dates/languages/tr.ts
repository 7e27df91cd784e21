import type { DateWording } from './wording';

/** Verbs in the past, at the end of a clause (“alındı”, “yapmıştı”), and participles of what was done (“iptal edilen”). */
const PAST =
  '(?!kendi|şimdi|yedi|ordu)[a-zçğıöşü]{2,}(?:[aeıioöuüyğlmnrvz]d|[fstkçşhp]t)[ıiuü](?:lar|ler)?(?= |[.,;:!?”"’]|$)|[a-zçğıöşü]{2,}(?:[ıiuü]l|n)[ae]n(?= )';

export const tr: DateWording = {
  months: [
    'ocak',
    'şubat',
    'mart',
    'nisan',
    'mayıs',
    'haziran',
    'temmuz',
    'ağustos',
    'eylül',
    'ekim',
    'kasım',
    'aralık',
  ],
  weekdays: ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'],
  partOfDay: ' (?:sabahı|akşamı|gecesi|günü)',
  of: '',
  ordinal: '',
  in: '',
  alone: '(?:[dt][ae](?:n|ki)?|[ea]|[ıiuü]n| ay(?:ı|ında|ının|ından))',
  today: 'bugün',
  yesterday: 'dün',
  tomorrow: 'yarın',
  last: 'geçen|geçtiğimiz',
  next: 'gelecek|önümüzdeki',
  this: 'bu',
  week: 'hafta',
  month: 'ay',
  year: 'yıl',
  ago: { after: ' önce' },
  thirdsOfMonth: [
    '(?:bu )?ay(?:ın)? başında',
    '(?:bu )?ay(?:ın)? ortasında',
    '(?:bu )?ay(?:ın)? son(?:unda|una kadar)',
  ],
  numbers: ['bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz', 'on'],
  units: ['gün', 'hafta', 'ay', 'yıl|sene'],
  dayAfter: 'ertesi gün|bir gün sonra',
  dayBefore: 'bir gün önce|önceki gün',
  yearEnd: "['’][a-zçğıöşü]{1,4}",
  future:
    '[a-zçğıöşü]+[ae]ca(?:k(?:lar|tır)?|ğ[ıi][a-zçğıöşü]*)|[a-zçğıöşü]+ece(?:k(?:ler|tir)?|ği[a-zçğıöşü]*)|planlanan|planlanıyor|beklen(?:iyor|en)|öngörülen|hedeflenen|kadar',
  until: '',
  past: PAST,
  pastIsOver: true,
  lasted: '(?!)',
  later: 'sonra',
  earlier: '(?!)',
};
