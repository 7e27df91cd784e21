/** Whose a quotation is that no verb of saying gives to anybody. */
import type { Span } from '../types';
import { antecedent } from './antecedent';
import { foregroundOf } from './foreground';
import type { Item } from './items';
import type { Who } from './speakers';
import { isReportedClause } from './subjunctive';
import type { Telling } from './telling';

/**
 * “Smith opened the quay with a warning that it ‘may sink’”: the person whom the sentence is about, where nobody else
 * is named before the quotation.
 */
export function tellerOf(quote: Span, telling: Telling): Who | undefined {
  const { own, subjects, named } = foregroundOf(quote, undefined, telling);
  const isOwn = ({ sentence }: { sentence: number }) => sentence === own;
  const [subject, ...others] = subjects.filter(isOwn);
  const people = named.filter(isOwn);
  const [person] = people;
  if (!subject || !person || others.length > 0 || subject.who !== person.entity) return undefined;
  if (people.some(({ entity }) => entity !== person.entity)) return undefined;
  const before = telling.reading.article.text.slice(person.end, quote.start);
  // „Smith „härtester Gegner seiner Zeit““: of whom it is, and not by whom.
  if (
    before.trim() === '' ||
    /^\s?[:;)]/.test(before) ||
    isName(quote, before, telling) ||
    turns(before, telling)
  )
    return undefined;
  const { article, sentences } = telling.reading;
  const clause = article.text.slice(sentences[own]?.start, quote.start);
  if (isReportedClause(clause, telling.lexicon)) return undefined;
  return {
    speaker: person.entity,
    speakerAt: { start: person.at, end: person.end },
    anonymous: false,
  };
}

/**
 * “He ‘just felt that it was late’”: whom the pronoun that opens the sentence means, where the quotation follows soon and
 * has more words than one keeps at a distance.
 */
export function pronounTeller(
  quote: Item,
  items: readonly Item[],
  last: (Who & { end: number }) | undefined,
  telling: Telling,
): Who | undefined {
  const [pronoun] = items;
  const at = items.indexOf(quote);
  const words = telling.reading.article.text.slice(quote.start, quote.end).split(/\s+/).length;
  const between = items.slice(1, at);
  const stands =
    pronoun?.type === 'pronoun' &&
    (pronoun.gender === 'male' || pronoun.gender === 'female') &&
    at > 0 &&
    at <= FEW &&
    words > FEW &&
    between.every(({ type }) => type === 'word');
  const who = stands
    ? antecedent(pronoun, last, 0, { trailing: false, continues: false }, telling)
    : undefined;
  return who?.speaker ? who : undefined;
}

const FEW = 3;

/** «En la “Asamblea …”»: what has a capital and no mark before it is called so; in German any noun has one. */
function isName({ start }: Span, before: string, { reading: { article }, lexicon }: Telling): boolean {
  return (
    !lexicon.words?.verbSecond &&
    /^\p{P}\s?\p{Lu}\p{Ll}/u.test(article.text.slice(start, start + 4)) &&
    !/[,:–—-]\s$/.test(before)
  );
}

/** “Smith has been blasted for ‘sleeping’”: those are the words of others. */
const BLAMED = /\b(?:is|are|was|were|been|being) (?:\p{L}+ly )?\p{L}+ed (?:for|over|of|as) /u;

/** “Smith left; ‘all lies’”, «Smith es el presidente, proclamó: …»: another clause, or “Jones replied: ”, comes in between. */
function turns(between: string, { lexicon: { words } }: Telling): boolean {
  const other = !words?.verbSecond && /\p{Lu}\p{Ll}+ \p{Ll}+: $/u.test(between);
  // An apposition has two commas; behind a single one a verb may stand whose subject is left out.
  const dropped = words?.dropsSubject === true && !words.verbLast && between.split(', ').length === 2;
  return other || dropped || between.includes('; ') || (!words && BLAMED.test(between));
}
