/** The wording of a language, as it is written, in comparison form. */
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';
import type { Gender, Wording } from './languages/wording';

/** The wording of a language in comparison form. */
export interface Words {
  verbs: ReadonlySet<string>;
  /** Those of them that end in an accent: “objetó”, “dichiarò”; in comparison form they are as “objeto” is. */
  accented: ReadonlySet<string>;
  /** Those that report only behind an auxiliary. */
  participles: ReadonlySet<string>;
  gerunds: ReadonlySet<string>;
  reports: ReadonlySet<string>;
  between: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  of: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  that: ReadonlySet<string>;
  relative: ReadonlySet<string>;
  /** Each phrase as its words. */
  impersonal: readonly (readonly string[])[];
  denied: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  passive: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  plural?: RegExp;
  inside: ReadonlySet<string>;
  one: ReadonlySet<string>;
  asPut: ReadonlySet<string>;
  /** Each phrase as its words. */
  looksBack: readonly (readonly string[])[];
  thus: ReadonlySet<string>;
  verbsWith: ReadonlyMap<string, ReadonlySet<string>>;
  /** Word that closes the clause → the verbs that it belongs to. */
  separable: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same, of verbs that say nothing together with it. */
  otherwise: ReadonlyMap<string, ReadonlySet<string>>;
  his: ReadonlyMap<string, Gender>;
  namesOnly: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Each phrase as its words. */
  accordingTo: readonly (readonly string[])[];
  /** The first words of those phrases. */
  accordingFirst: ReadonlySet<string>;
  accordingAfter: ReadonlySet<string>;
  channels: ReadonlySet<string>;
  press: ReadonlySet<string>;
  indirect?: RegExp;
  verbLast: boolean;
  verbSecond: boolean;
  addressing: ReadonlySet<string>;
  pointing: ReadonlySet<string>;
  loud: RegExp;
  judging: ReadonlySet<string>;
  heads: ReadonlySet<string>;
  saying: ReadonlySet<string>;
  sayingWith: ReadonlyMap<string, ReadonlySet<string>>;
  marksPersons: boolean;
  inflected: boolean;
  /** «Лидера», “prezydentowi”: the first word of a title in another case than the subject's. */
  isObliqueTitle(word: string): boolean;
  dropsSubject: boolean;
}

export function wordsOf(wording: Wording): Words {
  return {
    verbs: setOf(wording.verbs),
    accented: setOf(wording.verbs.match(/\p{L}+[óò](?!\p{L})/gu)?.join(' ') ?? ''),
    participles: setOf(wording.participles ?? ''),
    gerunds: setOf(wording.gerunds ?? ''),
    reports: setOf(wording.reports),
    between: setOf(wording.between),
    prepositions: setOf(wording.prepositions),
    of: setOf(wording.of ?? ''),
    conjunctions: setOf(wording.conjunctions),
    that: setOf(wording.that ?? ''),
    relative: setOf(wording.relative ?? ''),
    impersonal: phrasesOf(wording.impersonal ?? ''),
    denied: setOf(wording.denied ?? ''),
    negations: setOf(wording.negations ?? ''),
    passive: setOf(wording.passive ?? ''),
    auxiliaries: setOf(wording.auxiliaries ?? ''),
    articles: setOf(wording.articles ?? ''),
    ...(wording.plural && { plural: new RegExp(wording.plural) }),
    inside: setOf(wording.inside ?? ''),
    one: setOf(wording.one ?? ''),
    asPut: setOf(wording.asPut ?? ''),
    looksBack: phrasesOf(wording.looksBack ?? ''),
    thus: setOf(wording.thus ?? ''),
    verbsWith: mapOf(wording.verbsWith ?? {}, setOf),
    separable: mapOf(wording.separable ?? {}, setOf),
    otherwise: mapOf(wording.otherwise ?? {}, setOf),
    his: mapOf(wording.his ?? {}, (gender) => gender),
    namesOnly: setOf(wording.namesOnly ?? ''),
    and: setOf(wording.and),
    accordingTo: phrasesOf(wording.accordingTo),
    accordingFirst: new Set(phrasesOf(wording.accordingTo).map(([first = '']) => first)),
    accordingAfter: setOf(wording.accordingAfter ?? ''),
    channels: setOf(wording.channels),
    press: setOf(wording.press),
    ...(wording.indirect && { indirect: new RegExp(wording.indirect, 'u') }),
    verbLast: wording.verbLast ?? false,
    verbSecond: wording.verbSecond ?? false,
    addressing: setOf(wording.addressing ?? ''),
    pointing: setOf(wording.pointing ?? ''),
    loud: new RegExp(wording.loud ?? '(?!)', 'u'),
    judging: setOf(wording.judging ?? ''),
    heads: setOf(wording.heads ?? ''),
    saying: setOf(wording.saying ?? ''),
    sayingWith: mapOf(wording.sayingWith ?? {}, setOf),
    marksPersons: wording.marksPersons ?? false,
    inflected: wording.inflected ?? false,
    isObliqueTitle: obliqueTitles(wording.titleCases),
    dropsSubject: wording.dropsSubject ?? false,
  };
}

/** Without the apostrophe that parts “l'avis”, as items have them. */
const normsOf = (phrase: string) => tokenise(phrase).map(({ norm }) => norm.replace(/'$/, ''));
const phrasesOf = (phrases: string) => phrases.split('|').filter(Boolean).map(normsOf);
const setOf = (words: string): ReadonlySet<string> => new Set(normsOf(words));

function obliqueTitles(cases: Wording['titleCases']): Words['isObliqueTitle'] {
  if (!cases) return () => false;
  const [oblique, nominative] = [
    new RegExp(`(?:${cases.oblique})$`, 'iu'),
    new RegExp(`^(?:${cases.nominative})$`, 'iu'),
  ];
  return (word) => oblique.test(word) && !nominative.test(word);
}

/** Words in comparison form → what each stands for; a key may hold several. */
export const mapOf = <From, To>(
  record: Readonly<Record<string, From>>,
  value: (from: From) => To,
): ReadonlyMap<string, To> =>
  new Map(
    Object.entries(record).flatMap(([words, from]): [string, To][] =>
      words.split(' ').map((word) => [normalise(word), value(from)]),
    ),
  );
