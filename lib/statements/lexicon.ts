/** The words of attribution by language, compiled once each. */
import { courtesyWords } from '../text/courtesy';
import { normalise } from '../text/normalise';
import { bodyIn, type CalledBody, calledBodies, englishBody } from './called-bodies';
import { NO_NAMES } from './english/grammar';
import { PRONOUNS, ROLE } from './english/people';
import { de } from './languages/de';
import { es } from './languages/es';
import { fr } from './languages/fr';
import { it } from './languages/it';
import { pl } from './languages/pl';
import { pt } from './languages/pt';
import { ru } from './languages/ru';
import { tr } from './languages/tr';
import { uk } from './languages/uk';
import type { Gender, Wording } from './languages/wording';
import { ANYONE, englishOffice, officeIn } from './offices';
import { peopleIn } from './other-people';
import { findUnnamed, type Unnamed } from './unnamed';
import { mapOf, type Words, wordsOf } from './words';

/** What tells names, pronouns and people without names from other words. */
export interface Lexicon {
  pronouns: ReadonlyMap<string, Gender>;
  /** Whose words they are: “in his words”, «по его словам». */
  his: ReadonlyMap<string, Gender>;
  /** Capitalised words that are no names, in comparison form. */
  noNames: ReadonlySet<string>;
  /** Titles before names: “Mr”, “Dr”. */
  courtesy: ReadonlySet<string>;
  /** Offices that go on with the last speaker, where no word follows. */
  roles?: RegExp;
  /** Words of the titles, as the inside of a regular expression, of whom a phrase such as “the minister” names. */
  officeOf(phrase: string): string | undefined;
  /** Which bodies a phrase such as “the ministry” may mean. */
  bodyCalled(phrase: string): CalledBody | undefined;
  /** People and bodies without a name, in text order; `offset` is added to all positions. */
  unnamed(text: string, offset: number): Unnamed[];
  /** Absent for English, whose grammar has rules of its own. */
  words?: Words;
}

const WORDINGS: Readonly<Record<string, Wording>> = { de, es, fr, it, pl, pt, ru, tr, uk };

const ENGLISH: Lexicon = {
  pronouns: new Map(Object.entries(PRONOUNS)),
  his: new Map([
    ['his', 'male'],
    ['her', 'female'],
  ]),
  noNames: NO_NAMES,
  courtesy: courtesyWords('en'),
  roles: ROLE,
  officeOf: englishOffice,
  bodyCalled: englishBody,
  unnamed: findUnnamed,
};

const compiled = new Map<string, Lexicon>();

/** The lexicon of a language (primary tag); of one that is not known, the English one. */
export function lexiconOf(language: string): Lexicon {
  const wording = Object.hasOwn(WORDINGS, language) ? WORDINGS[language] : undefined;
  if (!wording) return ENGLISH;
  const known = compiled.get(language) ?? compile(wording, language);
  compiled.set(language, known);
  return known;
}

/** “Prezes PiS”, «глава ОПЕК»: the word for who heads a body, and another behind it. */
export const opensWithHead = (phrase: string, { heads }: Pick<Words, 'heads'>): boolean =>
  heads.has(normalise(/^\S+(?= )/.exec(phrase)?.[0] ?? ''));

function compile(wording: Wording, language: string): Lexicon {
  const words = wordsOf(wording);
  const { verbs, between, prepositions, conjunctions, and, articles, accordingTo, asPut, looksBack } = words;
  const office = officeIn(wording.offices ?? {});
  // “Szef MSZ” is a minister, “szef klubu” whoever heads that.
  const officeOf = (phrase: string) => office(phrase) ?? (opensWithHead(phrase, words) ? ANYONE : undefined);
  return {
    pronouns: mapOf(wording.pronouns, (gender) => gender),
    his: words.his,
    noNames: new Set([
      ...verbs,
      ...between,
      ...prepositions,
      ...conjunctions,
      ...and,
      ...words.his.keys(),
      ...articles,
      ...accordingTo.flat(),
      ...asPut,
      ...looksBack.flat(),
      ...words.pointing,
    ]),
    courtesy: courtesyWords(language),
    unnamed: peopleIn(wording, words, officeOf, calledBodies(language)),
    officeOf,
    bodyCalled: bodyIn(language),
    words,
  };
}
