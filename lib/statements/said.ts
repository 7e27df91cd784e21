/** What is said in one passage, and by whom. */
import type { Statement } from '../types';
import type { Channel } from './channels';
import type { Draft } from './continuity';
import { tellsNothing } from './empty-clauses';
import { PASSIVE } from './english/grammar';
import { SPEECH_NOUN } from './english/phrases';
import { BASE, OTHER, PLAIN } from './english/verbs';
import { insertedSpeaker } from './inserted';
import { type Item, namesSomebody } from './items';
import { isAsPut } from './nested';
import { isInOthersClause } from './others-clauses';
import type { Passage } from './passages';
import { isNaming, isOfOutlet, isSpeech } from './quoted';
import { around, clauses, isInClause, nearest } from './shares';
import { NOBODY } from './speakers';
import type { Telling } from './telling';
import { unattributed } from './unattributed';
import type { Voice } from './voices';

export interface Scene extends Telling {
  passage: Passage;
  items: readonly Item[];
  voices: readonly Voice[];
  channels: readonly Channel[];
  label: Draft['label'];
  /** The statement before. */
  last: Draft | undefined;
  /** Where the look back begins. */
  lookBack: number;
}

export type Said = Omit<Statement, 'via'> & { form: Draft['form'] };

/** The quotations of the passage, then the voices that quote nothing; else the channels that it names. */
export function saidIn(scene: Scene): Said[] {
  const { reading, passage, items, voices, channels, label, lexicon } = scene;
  const { text } = reading.article;
  const attributions = voices.map(({ attribution }) => attribution);
  const spans = clauses(passage, attributions, items, !lexicon.words);
  const whole = { start: passage.start, end: passage.end };
  const quotes = items.filter(
    ({ quotation }) => quotation !== undefined && isSpeech(text, passage, quotation),
  );
  const taken = new Set<number>();
  const said: Said[] = quotes.flatMap((quote): Said[] => {
    const inner = passage.quotations[quote.quotation ?? 0]?.inner;
    if (!inner) return [];
    const inserted = insertedSpeaker(inner, scene.last?.statement, scene.lookBack, scene);
    if (inserted)
      return [{ start: passage.start, end: passage.end, quote: inner, ...inserted.who, form: inserted.form }];
    const { index, attribution } = isNamedByOthers(quote, attributions, items)
      ? { index: -1, attribution: undefined }
      : ownerOf(quote, voices, items, text);
    const voice = voices[index];
    if (!voice || !attribution) return unattributed(quote, quotes, scene);
    const nearer = { ...voice, attribution };
    const others = lexicon.words
      ? isInOthersClause(items, items.indexOf(quote), attribution, lexicon.words)
      : isBeside(quote, nearer, items);
    const owned = isOwned(quote, nearer, items) || others;
    if (!owned) taken.add(index);
    const who = owned ? NOBODY : voice.who;
    return [{ ...around(spans[index] ?? passage, inner), quote: inner, ...who, form: voice.form }];
  });
  voices.forEach(({ attribution, who, form }, index) => {
    // “Smith said it was ‘late’, as the minister put it”: told once.
    const isSame = who.speaker !== undefined && said.some(({ speaker }) => speaker === who.speaker);
    const isTold =
      taken.has(index) ||
      (isSame && isAsPut(attribution, items)) ||
      tellsNothing(spans[index], attribution, items, lexicon.words);
    if (!isTold) said.push({ ...(spans[index] ?? whole), ...who, form });
  });
  if (label === 'source')
    return [...said, { start: passage.start, end: passage.start, ...NOBODY, form: 'none' }];
  if (voices.length === 0 && quotes.length === 0 && channels.some(({ platform }) => !platform))
    said.push({ ...whole, ...NOBODY, form: 'none' });
  return said.sort((a, b) => a.start - b.start);
}

/** The voice whose words a quotation is, with the verb that is nearest to it. */
function ownerOf(quote: Item, voices: readonly Voice[], items: readonly Item[], text: string) {
  const at = items.indexOf(quote);
  for (const [index, { also }] of voices.entries()) {
    const attribution = also.find((each) => isInClause(items, each, at));
    if (attribution) return { index, attribution };
  }
  const attributions = voices.map(({ attribution }) => attribution);
  const index = nearest(quote, attributions, items, text) ?? -1;
  return { index, attribution: attributions[index] };
}

/** “Smith came with what his own side called ‘a boat’”: who calls it so is not read. */
function isNamedByOthers(
  quote: Item,
  attributions: readonly { verb: number }[],
  items: readonly Item[],
): boolean {
  const verb = items.indexOf(quote) - 1;
  return isNaming(items, verb) && !attributions.some((each) => each.verb === verb);
}

/**
 * “Smith answered Jones's ‘harbour’ remarks”, “laughed at his remark that it was ‘late’”, “denied the party's claim
 * that he had ‘talked’”, “hailed it despite claims that it was ‘late’”, “spoke as her plan was dismissed as ‘small’”:
 * the words may be either's.
 */
function isOwned(quote: Item, { attribution, who }: Voice, items: readonly Item[]): boolean {
  const at = items.indexOf(quote);
  const before = items[at - 1];
  if (before?.possessive && before.mention?.kind === 'person' && before.mention.entity !== who.speaker)
    return !isSubject(items, at, attribution.verb);
  const from = Math.max(attribution.subject, attribution.verb) + 1;
  if (isOfOutlet(items.slice(from, at))) return true;
  return items.slice(from, at).some(({ norm }, index) => {
    const owner = items[from + index - 1];
    // In the passive others say it.
    const isPassive = PASSIVE.has(owner?.norm ?? '') && /ed$/.test(norm) && OTHER.has(norm);
    if (isPassive) return items.slice(from + index + 1, at).every(({ type }) => type === 'word');
    if (!SPEECH_NOUN.test(norm)) return false;
    if (/^(?:despite|amid)$/.test(owner?.norm ?? '')) return true;
    const behind = items.slice(from + index + 1, at);
    const other =
      owner?.possessive &&
      owner.mention?.entity !== who.speaker &&
      behind[0]?.norm === 'that' &&
      behind.every(({ type }) => type !== 'mark');
    return other || /^(?:his|her|their)$/.test(owner?.norm ?? '');
  });
}

/** “Smith says it is late as guards call it ‘a farce’”: another clause, in which others speak, has begun. */
function isBeside(quote: Item, { attribution }: Voice, items: readonly Item[]): boolean {
  if (attribution.trailing) return false;
  const between = items.slice(Math.max(attribution.subject, attribution.verb) + 1, items.indexOf(quote));
  const as = between.findLastIndex(({ type, norm }) => type === 'word' && /^(?:as|while)$/.test(norm));
  const [subject, ...rest] = between.slice(as + 1);
  return (
    as > 0 &&
    subject !== undefined &&
    namesSomebody(subject) &&
    rest.some(({ type, norm }) => type === 'word' && [PLAIN, OTHER, BASE].some((verbs) => verbs.has(norm)))
  );
}

/** “Jones said Smith's ‘harbour temper’ had made it late”: the words open what he says. */
function isSubject(items: readonly Item[], quote: number, verb: number): boolean {
  const owner = items[quote - 2]?.norm === 'the' ? quote - 2 : quote - 1;
  return owner - 1 === verb && FINITE.test(items[quote + 1]?.norm ?? '');
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|[a-z]+ed)$/;
