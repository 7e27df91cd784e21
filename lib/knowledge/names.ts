/** The names by which a record is found in a text: those written down, and those derived from them. */
import { localCountryNames } from './country-names';
import { romanise } from './romanisation/romanise';
import type { KnowledgeRecord, Name, NameKind, Person } from './schema';
import { typeOf } from './schema';

export interface IndexedName extends Name {
  derived: boolean;
}

/** Words after a family name, which are not it. */
const NAME_SUFFIX = /^(?:jr|sr|i{1,3}|iv|v|vi{1,3}|ix|x{1,3}|xiv|xvi)\.?$/i;
/** Words that begin a family name: those in lower case. */
const PARTICLE = /^(?:de|del|della|der|den|di|da|dos|das|do|du|la|le|van|von|zu|ter|ten|bin|ibn|abu|al|el)$/;
const ARABIC_ARTICLE = /^(?:al|el|ad|ar|as|at|az|an|ash)[- ]/i;
/** Scripts in which a full name is written with the family name last. */
const FAMILY_NAME_LAST = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s'’ʼ.-]+$/u;

/** All names of a record: entities, posts (titles) and events have some; other records have none. */
export function namesOf(record: KnowledgeRecord): IndexedName[] {
  const written = writtenNames(record);
  const all = typeOf(record.id) === 'person' ? personNames(record as Person, written) : written;
  return unique(all.flatMap(withoutArticle));
}

function writtenNames(record: KnowledgeRecord): IndexedName[] {
  const main = (text: string, kind: NameKind): IndexedName => ({ text, kind, lang: 'en', derived: false });
  const others = (names: readonly Name[]) => names.map((name) => ({ ...name, derived: false }));
  if ('title' in record && 'titles' in record) {
    return [
      main(record.title, 'title'),
      ...others(record.titles).map((name) => ({ ...name, kind: 'title' as const })),
    ];
  }
  if (!('name' in record && 'names' in record)) return [];
  const official = 'official' in record && record.official ? [main(record.official, 'full')] : [];
  const local =
    'iso2' in record && record.iso2
      ? localCountryNames(record.iso2).map((name) => ({ ...name, kind: 'alias' as const, derived: true }))
      : [];
  return [main(record.name, 'full'), ...official, ...others(record.names), ...local];
}

function personNames(person: Person, written: readonly IndexedName[]): IndexedName[] {
  const spelt = [...written, ...romanisedNames(person, written)];
  return [...spelt, ...familyNames(person, spelt)];
}

/** Countries whose people have their own names in Cyrillic; those of others are transcribed themselves. */
const CYRILLIC_HOMES: ReadonlySet<string | undefined> = new Set([
  'country/russia',
  'country/ukraine',
  'country/belarus',
]);

/** «Дмитрий Песков» as the press of other languages writes him: “Peskow”, “Pieskow”. */
function romanisedNames({ country }: Person, written: readonly IndexedName[]): IndexedName[] {
  if (!CYRILLIC_HOMES.has(country)) return [];
  return written
    .filter(({ kind }) => kind === 'full')
    .flatMap(({ text, lang }) => romanise(text, lang))
    .map(({ text, lang }) => ({ text, lang, kind: 'full', derived: false }));
}

/**
 * Family names, from the name and from its spellings elsewhere (“Volodymyr
 * Zelensky”, «Владимир Зеленский»); a nickname's last word is none.
 */
function familyNames(person: Person, written: readonly IndexedName[]): IndexedName[] {
  const shown = familyNameOf(person);
  if (!shown) return [];
  const derive = (text: string, lang: string): IndexedName[] =>
    variantsOf(text).map((variant) => ({ text: variant, kind: 'short', lang, derived: true }));
  const derived = derive(shown, 'en');
  // A family name that stands first is not found by looking at the end.
  if (!lastName(person.name)?.endsWith(shown)) return derived;
  for (const { text, kind, lang } of written) {
    // “Guillermo Lasso Mendoza”: what stands behind the whole name is his mother's.
    if (text.startsWith(`${person.name} `)) continue;
    const last = lastName(text);
    const spelling = kind === 'full' || (kind === 'alias' && sameName(text, person.name));
    if (last && spelling) derived.push(...derive(last, lang));
  }
  return derived;
}

/** A person's family name: the one given, else the end of a name of two words or more. */
function familyNameOf(person: Person): string | undefined {
  return person.familyName ?? lastName(person.name);
}

/** Is it only a word that begins family names (“van”, “Al”)? */
export function isParticle(name: string): boolean {
  return PARTICLE.test(name.toLowerCase());
}

/** The last word of a name, with the particles before it: “von der Leyen”, “al-Sharaa”. */
function lastName(name: string): string | undefined {
  if (!FAMILY_NAME_LAST.test(name)) return undefined;
  const words = name.split(/\s+/);
  while (words.length > 1 && NAME_SUFFIX.test(words.at(-1) ?? '')) words.pop();
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first--;
  const last = words.slice(first).join(' ');
  return words.length > 1 && last.length > 1 ? last : undefined;
}

/** “al-Sharaa” is also called “Sharaa”. */
function variantsOf(familyName: string): string[] {
  const bare = familyName.replace(ARABIC_ARTICLE, '');
  return bare === familyName || bare.length < 3 ? [familyName] : [familyName, bare];
}

/** Another spelling of a name has the same initials, or is in another script. */
function sameName(a: string, b: string): boolean {
  const initials = (name: string) =>
    `${name.trim().charAt(0)}${lastName(name)?.charAt(0) ?? ''}`.normalize('NFKD').toLowerCase();
  return !/^\p{Script=Latin}/u.test(a) || initials(a) === initials(b);
}

/** “the Kremlin” is found without its article; “The Moscow Times” with and without. */
function withoutArticle(name: IndexedName): IndexedName[] {
  if (name.lang !== 'en' || !/^the /i.test(name.text)) return [name];
  const bare = { ...name, text: name.text.slice(4) };
  if (name.text.startsWith('the ')) return [bare];
  return bare.text.includes(' ') ? [name, bare] : [name];
}

function unique(names: readonly IndexedName[]): IndexedName[] {
  const seen = new Map<string, IndexedName>();
  for (const name of names) {
    const earlier = seen.get(name.text);
    // A name written down as short takes the place of the derived one, and of the bare alias.
    if (!earlier || (earlier.derived && !name.derived)) seen.set(name.text, name);
  }
  return [...seen.values()];
}
