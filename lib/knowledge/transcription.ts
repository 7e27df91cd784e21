/**
 * Names in Latin letters, and how they sound in Russian and Ukrainian: «Прабово Субианто» is Prabowo Subianto. A name is found
 * by its consonants, as in the phonetic codes of record linkage (Soundex), but on both sides without those that transcription
 * makes uncertain; the letters themselves then decide.
 */
import { editDistance } from '../text/edit-distance';

/** Begins each word of a key, so that no text has one. */
const KEY = '7';
/** Fewer consonants than this fit too many names. */
const LEAST = 4;
/** The share of letters by which a name may differ from its transcription, as a whole and in one word. */
const FAR = 0.3;
const FAR_IN_WORD = 0.4;

/** Words between or before names, which are left out or kept as it comes. */
const PARTICLE =
  /^(?:de|del|della|di|da|dos|das|do|du|la|le|el|van|von|der|den|ter|bin|ibn|bint|al|an|ar|as|ash|ad|at|az|и|е|де|дель|ди|да|душ|дос|ду|ла|ле|эль|ель|ван|вон|фон|дер|ден|бин|бен|ибн|ібн|аль|ан|ар|ас|аш|ад|ат|аз)$/;

/** Of “Prabowo Subianto”: `7prp 7spnt`; none where too little is left. */
export function soundOf(name: string): string | undefined {
  const words = wordsOf(name);
  const sounds = words.map(consonants);
  const enough = sounds.join('').length >= LEAST && sounds.every((sound) => sound.length > 0);
  return words.length > 1 && enough ? sounds.map((sound) => KEY + sound).join(' ') : undefined;
}

/** Of a word of a text in Cyrillic: with its ending and, where it may be that of a case, without. */
export function soundsOfWord(word: string): string[] {
  return formsOf(word).map((form) => KEY + consonants(latin(form)));
}

/** Whether words in Cyrillic, in whatever case, are a transcription of a name in Latin letters. */
export function isTranscription(cyrillic: readonly string[], name: string): boolean {
  const words = wordsOf(name);
  const written = cyrillic.filter((word) => !isParticle(word));
  if (words.length !== written.length) return false;
  const far = words.map((word, i) =>
    Math.min(...formsOf(written[i] ?? '').map((form) => distance(word, latin(form)))),
  );
  return far.every((each) => each <= FAR_IN_WORD) && far.reduce((a, b) => a + b, 0) / far.length <= FAR;
}

/** A word without what may be an ending of a case: so a name is known again in another case. */
export function stemOf(word: string): string {
  return formsOf(word.toLowerCase()).at(-1) ?? word;
}

export function isParticle(word: string): boolean {
  return PARTICLE.test(word.toLowerCase());
}

/** Its words in small Latin letters without marks, particles left out. */
function wordsOf(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .filter((word) => word && !isParticle(word))
    .map(plain);
}

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ə: 'e',
  æ: 'e',
  œ: 'e',
  ß: 's',
  þ: 't',
  ð: 'd',
};

function plain(word: string): string {
  const marked = word
    .toLowerCase()
    .replace(/[šśşșčćçžźż]/g, (letter) => (/[žźż]/.test(letter) ? 'zh' : 'sh'));
  return marked
    .normalize('NFKD')
    .replace(/[øłđıəæœßþð]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z]/g, '');
}

const CYRILLIC =
  'а=a б=b в=v г=g ґ=g д=d е=e ё=e є=e ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sh ъ= ы=i ь= э=e ю=u я=a';
const TABLE = new Map(
  CYRILLIC.split(' ').map((entry): [string, string] => [entry.charAt(0), entry.slice(2)]),
);

function latin(word: string): string {
  const letters = word.toLowerCase().replace(/дж/g, 'j');
  return [...letters].map((letter) => TABLE.get(letter) ?? (/[a-z]/.test(letter) ? letter : '')).join('');
}

/** «Субиантом», «Берсе»: what may be an ending of a case, and what is left without it. */
const CASE = /(?:ом|ем|ём|єм|ым|им|ім|ому|ему|ого|его|ой|ою|ей|ею|єю|ові|еві|єві|[аяуюеєыиі])$/;

function formsOf(word: string): string[] {
  const stem = word.toLowerCase().replace(CASE, '');
  return stem.length > 1 && stem.length < word.length ? [word, stem] : [word];
}

/**
 * The consonants that transcription keeps apart. Left out are h, g, j, v, w and y, which the languages read in many ways;
 * all that hiss, and k, count as one.
 */
function consonants(word: string): string {
  return skeleton(word).replace(/-/g, '');
}

/** … with a line for each letter that is left out. */
function skeleton(word: string): string {
  return word
    .replace(/kh|zh|gh|dj|dzh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/t[sz]|tsch|tch|sch|[ckqsxz]+h?/g, 's')
    .replace(/[aeiouyhgjvw]/g, '-')
    .replace(/[bp]/g, 'p')
    .replace(/[dt]/g, 't')
    .replace(/([a-z])\1+/g, '$1');
}

/** As near to how it sounds as letters show, the same from either script. */
function spelt(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/kh|gh/g, 'h')
    .replace(/zh|dj|dzh/g, 'j')
    .replace(/t?sch|tch|t?sh|t[sz]|c[hz]/g, 's')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/ou|oo/g, 'u')
    .replace(/ee|y/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

function distance(a: string, b: string): number {
  // «Головченко» is no Leshchenko, whatever is left of both.
  if (/^-/.test(skeleton(a)) !== /^-/.test(skeleton(b))) return 1;
  const [from, to] = [spelt(a), spelt(b)];
  return editDistance(from, to) / Math.max(1, from.length, to.length);
}
