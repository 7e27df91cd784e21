/** Words by which news in other languages than English say that something is to be: apart by spaces, `_` in phrases, `*` for any letters. */

/** By BCP 47 language. */
export const SCHEDULED_WORDS: Readonly<Record<string, string>> = {
  de: 'wird werde werden würde* soll sollen will wollen erwartet geplant vorgesehen angesetzt angekündigt bevorsteh* steht_bevor verkündet*',
  es: 'previst* programad* anunci* convoc* será serán tendrá celebrará* reunirá* viajará* visitará* comenzará* asistirá* recibirá* va_a van_a espera',
  fr: 'prévu* doit doivent devrait devraient aura auront sera seront annonc* va_se vont_se rencontrera* tiendra* recevra* rendra* attendu*',
  it: 'previst* programmat* annunci* sarà saranno avrà incontrerà incontreranno terrà terranno riceverà atteso attesa attesi attende aspetta dovrebbe*',
  pl: 'zaplanowan* odbędzie odbędą ma_się mają_się spotka spotkają zapowiedzi* ogłosi* rozpocznie przyjmie będzie będą planowan*',
  pt: 'previst* marcad* anunci* convoc* será serão terá vai vão reunirá* receberá* visitará* deve devem',
  ru: 'запланирован* намечен* состоится состоятся пройдет пройдёт пройдут встретится встретятся будет будут объяви* должен должны должна ожида* планиру* прибудет',
  tr: 'planlan* yapılacak gerçekleş* görüşecek* buluşacak* olacak* bekleniyor beklenen ilan* duyur* başlayacak edecek*',
  uk: 'запланован* відбудеться відбудуться зустрінеться зустрінуться пройде пройдуть буде будуть оголоси* має мають очіку* плану* прибуде',
};

/** How verbs end that tell of what is to come, in languages that have such a form: “comparecerá”, “recevra”. */
export const FUTURE_ENDINGS: Readonly<Record<string, RegExp>> = {
  es: /\p{L}[aei]r(?:á|án)(?!\p{L})/u,
  fr: /\p{L}{2}r(?:a|ont)(?!\p{L})/u,
  it: /\p{L}r(?:à|anno)(?!\p{L})/u,
  pt: /\p{L}[aei]r(?:á|ão)(?!\p{L})/u,
  tr: /\p{L}(?:[ae]c[ae](?:k|ğ))/u,
};

/** Words of a condition, a wish or a denial. */
export const CONDITIONS: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:wenn|falls|sofern|ob|könnten?|nicht|kein\p{L}*|würden?|ohne)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:si|podría\p{L}*|quizás?|no|ningun\p{L}*|sin|cuando)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:si|pourrai\p{L}*|ne|n[’']|sans|peut-être)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:se|potrebbe\p{L}*|non|senza|forse)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:jeśli|jeżeli|gdyby|czy|nie|bez|może|mógłby)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:se|poderia\p{L}*|não|sem|talvez)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:если|бы|ли|не|нет|без|может|могут|возможно)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:eğer|değil|belki|olabilir)(?!\p{L})|\p{L}+[sm][ae](?:k|yecek)?(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:якщо|б|би|чи|не|немає|без|може|можуть|можливо)(?!\p{L})/iu,
};
