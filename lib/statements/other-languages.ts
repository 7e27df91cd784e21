/**
 * Attribution in languages other than English, by one grammar over the words of
 * each: a verb of saying beside its subject, a phrase such as “laut” before a name.
 * Rules are fewer and stricter than for English: what is not plain is not clear.
 */
import { introduces, isDropped } from './dropped-subjects';
import { bodyBeside, insideBody } from './inside-bodies';
import { type Item, namesSomebody } from './items';
import { ofFirstVerb } from './other-coordinated';
import { fronted } from './other-fronted';
import { gerundSubject } from './other-gerunds';
import { closing, inversion, inverted, ofAuxiliary } from './other-order';
import {
  according,
  accordingBehind,
  inOwnWords,
  joinedAngaben,
  opensLookingBack,
  type Pair,
  phraseAt,
} from './other-phrases';
import { ofSeries } from './other-series';
import { nameAfter, nameBefore } from './other-subjects';
import { isPassive, isVerbOfSaying } from './other-verbs';
import { isReportedParticiple, isViewWithin } from './subjunctive';
import { behindParticiple, opener } from './verb-last';
import type { Words } from './words';

/** The attribution that the word at `at` makes, if any. */
export function pairAt(items: readonly Item[], at: number, words: Words): Pair | undefined {
  const norm = items[at]?.norm ?? '';
  // “…” ifadesini kullanan Smith: the noun belongs to the participle.
  if (words.sayingWith.get(items[at + 1]?.norm ?? '')?.has(norm)) return undefined;
  if (words.accordingAfter.has(norm)) return accordingBehind(items, at, words);
  const gerund = gerundSubject(items, at, words);
  if (gerund !== undefined) return { subject: gerund, verb: at };
  const told = behindParticiple(items, at, words);
  if (told !== undefined) return { subject: told, verb: at };
  const angaben = words.verbSecond ? (joinedAngaben(items, at) ?? inOwnWords(items, at)) : undefined;
  if (angaben) return angaben;
  const length = phraseAt(items, at, words);
  if (length > 0 && isViewWithin(items, at, words)) return undefined;
  if (length > 0) return according(items, at, length, words);
  // «…», цитирует его агентство.
  const quoted = words.reports.has(norm) && words.his.has(items[at + 1]?.norm ?? '');
  if (quoted) return { subject: at + 1, verb: at };
  const isSaying = isVerbOfSaying(items, at, words);
  const beside = besideQuote(items, at, words) ?? (isSaying ? inversion(items, at, words) : undefined);
  if (beside !== undefined) return { subject: beside, verb: at };
  const impersonal = impersonalAt(items, at, words);
  if (impersonal > 0) {
    const body = bodyBeside(items, at, impersonal, words);
    return body === undefined ? { subject: at, verb: at, unclear: true } : { subject: body, verb: at };
  }
  const isDenied = words.negations.has(items[at - 1]?.norm ?? '') && !words.denied.has(norm);
  if (!isSaying || isDenied) return undefined;
  if (isPassive(items, at, words) && !opensLookingBack(items, words)) {
    // “È stato riferito che «…»”: nobody says who.
    const quotes = items.slice(at).some(({ type }) => type === 'quote');
    return quotes && introduces(items, at, words) ? { subject: at, verb: at, unclear: true } : undefined;
  }
  if (isReportedParticiple(items, at, words)) return undefined;
  if (words.verbLast) return verbLast(items, at, words);
  const subject =
    insideBody(items, at, words) ??
    ofSeries(items, at, words) ??
    ofAuxiliary(items, at, words) ??
    closing(items, at, words) ??
    fronted(items, at, words) ??
    subjectBefore(items, at, words) ??
    inverted(items, at, words);
  if (subject !== undefined) return { subject, verb: at };
  if (isDropped(items, at, words)) return { subject: at, verb: at };
  return introduces(items, at, words) || endsQuote(items, at)
    ? { subject: at, verb: at, unclear: true }
    : undefined;
}

function subjectBefore(items: readonly Item[], at: number, words: Words): number | undefined {
  const name = nameBefore(items, at, words);
  return name === undefined ? undefined : (ofFirstVerb(items, name, at, words) ?? name);
}

/** The words of „heißt es“, «говорится» at a place; 0 for none. */
const impersonalAt = (items: readonly Item[], at: number, { impersonal }: Words): number =>
  impersonal.find((phrase) => phrase.every((word, step) => items[at + step]?.norm === word))?.length ?? 0;

/** «…», кричал Смит; „…“, hatte Smith gesagt: at a quotation's end any verb before a name is one of saying. */
function besideQuote(items: readonly Item[], at: number, words: Words): number | undefined {
  const { type, norm = '' } = items[at] ?? {};
  if (type !== 'word' || words.conjunctions.has(norm) || words.prepositions.has(norm) || words.and.has(norm))
    return undefined;
  if (!endsQuote(items, at)) return undefined;
  if (words.between.has(norm) && !words.auxiliaries.has(norm)) return undefined;
  const subject = nameAfter(items, at + 1, words);
  return subject !== undefined && items[subject]?.mention?.kind === 'person' ? subject : undefined;
}

/** A quotation, and a mark in it or behind it, stand right before. */
function endsQuote(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (/^[,—–-]$/.test(items[before]?.norm ?? '')) before -= 1;
  const quote = items[before];
  return quote?.type === 'quote' && (before < at - 1 || quote.goesOn === true);
}

/** Where the verb closes the sentence, its subject opens it. */
function verbLast(items: readonly Item[], at: number, words: Words): Pair | undefined {
  // “… dedi Smith.”
  const [after, end] = [items[at + 1], items[at + 2]];
  const isBehind = after?.mention?.kind === 'person' && !after.possessive && !after.oblique;
  if (isBehind && (!end || /^[.!?]$/.test(end.norm))) return { subject: at + 1, verb: at };
  const subject = opener(items, at, words);
  if (subject !== undefined) return { subject, verb: at };
  // “…” dedi: where nobody who could is named, it goes on with who spoke last.
  const isAlone = !items
    .slice(0, at)
    .some((item, index) => namesSomebody(item) && !(index === 0 && isOwner(item)));
  return words.dropsSubject && isAlone ? { subject: at, verb: at } : { subject: at, verb: at, unclear: true };
}

/** “Enflasyonun düştüğünü”: an opening word with the ending of an owner is no subject. */
const isOwner = ({ mention, norm }: Item) => !mention && /[iu]n$/.test(norm);
