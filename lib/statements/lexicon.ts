/** The words of attribution by language, compiled once each. */

import { courtesyWords } from '../text/courtesy';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';
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
import { englishOffice, officeIn } from './offices';
import { peopleIn } from './other-people';
import { findUnnamed, type Unnamed } from './unnamed';

/** What tells names, pronouns and people without names from other words. */
export interface Lexicon {
  pronouns: ReadonlyMap<string, Gender>;
  /** Capitalised words that are no names, in comparison form. */
  noNames: ReadonlySet<string>;
  /** Titles before names: “Mr”, “Dr”. */
  courtesy: ReadonlySet<string>;
  /** Offices that go on with the last speaker, where no word follows. */
  roles?: RegExp;
  /** Words of the titles, as the inside of a regular expression, of whom a phrase such as “the minister” names. */
  officeOf(phrase: string): string | undefined;
  /** People and bodies without a name, in text order; `offset` is added to all positions. */
  unnamed(text: string, offset: number): Unnamed[];
  /** Absent for English, whose grammar has rules of its own. */
  words?: Words;
}

/** The wording of a language in comparison form. */
export interface Words {
  verbs: ReadonlySet<string>;
  reports: ReadonlySet<string>;
  between: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  of: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  that: ReadonlySet<string>;
  relative: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  passive: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  plural?: RegExp;
  inside: ReadonlySet<string>;
  /** Each phrase as its words. */
  looksBack: readonly (readonly string[])[];
  verbsWith: ReadonlyMap<string, ReadonlySet<string>>;
  his: ReadonlyMap<string, Gender>;
  namesOnly: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Each phrase as its words. */
  accordingTo: readonly (readonly string[])[];
  accordingAfter: ReadonlySet<string>;
  channels: ReadonlySet<string>;
  press: ReadonlySet<string>;
  verbLast: boolean;
  verbSecond: boolean;
  inflected: boolean;
  dropsSubject: boolean;
}

const WORDINGS: Readonly<Record<string, Wording>> = { de, es, fr, it, pl, pt, ru, tr, uk };

const ENGLISH: Lexicon = {
  pronouns: new Map(Object.entries(PRONOUNS)),
  noNames: NO_NAMES,
  courtesy: courtesyWords('en'),
  roles: ROLE,
  officeOf: englishOffice,
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

function compile(wording: Wording, language: string): Lexicon {
  const words: Words = {
    verbs: new Set(normsOf(wording.verbs).flatMap(pastForms)),
    reports: setOf(wording.reports),
    between: setOf(wording.between),
    prepositions: setOf(wording.prepositions),
    of: setOf(wording.of ?? ''),
    conjunctions: setOf(wording.conjunctions),
    that: setOf(wording.that ?? ''),
    relative: setOf(wording.relative ?? ''),
    negations: setOf(wording.negations ?? ''),
    passive: setOf(wording.passive ?? ''),
    auxiliaries: setOf(wording.auxiliaries ?? ''),
    articles: setOf(wording.articles ?? ''),
    ...(wording.plural && { plural: new RegExp(wording.plural) }),
    inside: setOf(wording.inside ?? ''),
    looksBack: phrasesOf(wording.looksBack ?? ''),
    verbsWith: mapOf(wording.verbsWith ?? {}, setOf),
    his: mapOf(wording.his ?? {}, (gender) => gender),
    namesOnly: setOf(wording.namesOnly ?? ''),
    and: setOf(wording.and),
    accordingTo: phrasesOf(wording.accordingTo),
    accordingAfter: setOf(wording.accordingAfter ?? ''),
    channels: setOf(wording.channels),
    press: setOf(wording.press),
    verbLast: wording.verbLast ?? false,
    verbSecond: wording.verbSecond ?? false,
    inflected: wording.inflected ?? false,
    dropsSubject: wording.dropsSubject ?? false,
  };
  const { verbs, between, prepositions, conjunctions, and, articles, accordingTo } = words;
  const officeOf = officeIn(wording.offices ?? {});
  return {
    pronouns: mapOf(wording.pronouns, (gender) => gender),
    noNames: new Set([
      ...verbs,
      ...between,
      ...prepositions,
      ...conjunctions,
      ...and,
      ...words.his.keys(),
      ...articles,
      ...accordingTo.flat(),
    ]),
    courtesy: courtesyWords(language),
    unnamed: peopleIn(wording, words, officeOf),
    officeOf,
    words,
  };
}

/** «Заявила», “oświadczyła”: the neuter of bodies too, and in two of the languages the plural by its form. */
const pastForms = (verb: string) =>
  /ла$/.test(verb)
    ? [verb, verb.replace(/а$/, 'о'), verb.replace(/а$/, 'и')]
    : /ła$/.test(verb)
      ? [verb, verb.replace(/a$/, 'o')]
      : [verb];

const normsOf = (phrase: string) => tokenise(phrase).map(({ norm }) => norm);
const phrasesOf = (phrases: string) => phrases.split('|').filter(Boolean).map(normsOf);
const setOf = (words: string): ReadonlySet<string> => new Set(normsOf(words));

const mapOf = <From, To>(
  record: Readonly<Record<string, From>>,
  value: (from: From) => To,
): ReadonlyMap<string, To> =>
  new Map(Object.entries(record).map(([word, from]) => [normalise(word), value(from)]));
