/** What is said in one passage, and by whom. */
import type { Reading, Span, Statement } from '../types';
import type { Channel } from './channels';
import type { Draft } from './continuity';
import { PASSIVE } from './english/grammar';
import { SPEECH_NOUN } from './english/phrases';
import { OTHER } from './english/verbs';
import type { Item } from './items';
import { isAsPut } from './nested';
import type { Passage } from './passages';
import { isNaming, isScareQuote, isSpeech, isWholly } from './quoted';
import { around, clauses, nearest } from './shares';
import { NOBODY, type Who } from './speakers';
import { pronounTeller, tellerOf } from './teller';
import type { Telling } from './telling';
import type { Voice } from './voices';

export interface Scene extends Telling {
  passage: Passage;
  items: readonly Item[];
  voices: readonly Voice[];
  channels: readonly Channel[];
  label: Draft['label'];
  /** The statement before. */
  last: Draft | undefined;
}

export type Said = Omit<Statement, 'via'> & { form: Draft['form'] };

/** The quotations of the passage, then the voices that quote nothing; else the channels that it names. */
export function saidIn(scene: Scene): Said[] {
  const { reading, passage, items, voices, channels, label } = scene;
  const { text } = reading.article;
  const attributions = voices.map(({ attribution }) => attribution);
  const spans = clauses(passage, attributions, items);
  const whole = { start: passage.start, end: passage.end };
  const quotes = items.filter(
    ({ quotation }) => quotation !== undefined && isSpeech(text, passage, quotation),
  );
  const taken = new Set<number>();
  const said: Said[] = quotes.flatMap((quote): Said[] => {
    const inner = passage.quotations[quote.quotation ?? 0]?.inner;
    if (!inner) return [];
    const index = isNamedByOthers(quote, attributions, items)
      ? -1
      : (nearest(quote, attributions, items, text) ?? -1);
    const voice = voices[index];
    if (!voice) return unattributed(quote, quotes, scene);
    const owned = isOwned(quote, voice, items);
    if (!owned) taken.add(index);
    const who = owned ? NOBODY : voice.who;
    return [{ ...around(spans[index] ?? passage, inner), quote: inner, ...who, form: voice.form }];
  });
  voices.forEach(({ attribution, who, form }, index) => {
    // “Smith said it was ‘late’, as the minister put it”: told once.
    const isSame = who.speaker !== undefined && said.some(({ speaker }) => speaker === who.speaker);
    const isTold = taken.has(index) || (isSame && isAsPut(attribution, items));
    if (!isTold) said.push({ ...(spans[index] ?? whole), ...who, form });
  });
  if (label === 'source')
    return [...said, { start: passage.start, end: passage.start, ...NOBODY, form: 'none' }];
  if (voices.length === 0 && quotes.length === 0 && channels.some(({ platform }) => !platform))
    said.push({ ...whole, ...NOBODY, form: 'none' });
  return said.sort((a, b) => a.start - b.start);
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
    return true;
  const from = Math.max(attribution.subject, attribution.verb) + 1;
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

/** A quotation that nobody is said to say: a paragraph of its own goes on with the last speaker. */
function unattributed(
  quote: Item,
  quotes: readonly Item[],
  { passage, items, voices, label, last, ...telling }: Scene,
): Said[] {
  const { reading } = telling;
  const { text } = reading.article;
  const inner = passage.quotations[quote.quotation ?? 0]?.inner;
  const alone = isWholly(text, passage, quotes, label === 'quote');
  const isTold = alone || voices.length > 0;
  const teller = isTold
    ? undefined
    : (tellerOf(quote, telling) ?? pronounTeller(quote, items, last?.statement, telling));
  if (!inner || (!alone && !teller && isScareQuote(text, inner, items))) return [];
  const speaks = alone && !isCaption(text.slice(inner.start, inner.end));
  const who = speaks
    ? continued(last, passage, reading)
    : alone
      ? NOBODY
      : (teller ?? fragment(last, passage));
  return [{ start: passage.start, end: passage.end, quote: inner, ...who, form: 'none' }];
}

/** “‘If it happens’” as a paragraph: a heading, which may quote anybody. */
const isCaption = (words: string) => words.length <= 60 && !/[.,!?…]$/.test(words);

/** A quotation that stands alone goes on with the last speaker, if nobody else has come up since. */
function continued(last: Draft | undefined, passage: Span, { mentions, unknown }: Reading): Who {
  if (!last) return NOBODY;
  const { speaker, end } = last.statement;
  const since = (span: Span) => span.start >= end && span.end <= passage.start;
  const others = mentions.some((each) => each.kind === 'person' && each.entity !== speaker && since(each));
  return others || unknown.some(since) ? NOBODY : spokenBy(last);
}

/** Words in quotation marks that nobody is said to say; of an unnamed source where its sentence came just before. */
function fragment(last: Draft | undefined, passage: Passage): Who {
  return last?.block === passage.block && last.statement.anonymous ? spokenBy(last) : NOBODY;
}

function spokenBy({ statement: { speaker, speakerAt, anonymous, described } }: Draft): Who {
  return { speaker, speakerAt, anonymous, described };
}
