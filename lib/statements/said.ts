/** What is said in one passage, and by whom. */
import type { Statement } from '../types';
import type { Channel } from './channels';
import type { Draft } from './continuity';
import { tellsNothing } from './empty-clauses';
import { insertedSpeaker } from './inserted';
import type { Item } from './items';
import { isAsPut } from './nested';
import { isInOthersClause } from './others-clauses';
import { isBeside, isClosedByOthers, isNamedByOthers, isOwned } from './others-quotes';
import type { Passage } from './passages';
import { isSpeech } from './quoted';
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

export type Said = Omit<Statement, 'via'> & Pick<Draft, 'form' | 'within'>;

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
      ? isInOthersClause(items, items.indexOf(quote), attribution, lexicon.words) ||
        isClosedByOthers(quote, nearer, items, lexicon.words)
      : isBeside(quote, nearer, items);
    const owned = isOwned(quote, nearer, items) || others;
    if (!owned) taken.add(index);
    const who = owned ? NOBODY : voice.who;
    return [
      {
        ...around(spans[index] ?? passage, inner),
        quote: inner,
        ...who,
        form: voice.form,
        within: voice.within,
      },
    ];
  });
  voices.forEach(({ attribution, who, form, within }, index) => {
    // “Smith said it was ‘late’, as the minister put it”: told once.
    const isSame = who.speaker !== undefined && said.some(({ speaker }) => speaker === who.speaker);
    const isTold =
      taken.has(index) ||
      (isSame && isAsPut(attribution, items)) ||
      tellsNothing(spans[index], attribution, items, lexicon.words);
    if (!isTold) said.push({ ...(spans[index] ?? whole), ...who, form, within });
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
