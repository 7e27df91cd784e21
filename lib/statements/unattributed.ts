/** A quotation that nobody is said to say: whose it is by its place. */
import type { Reading, Span } from '../types';
import type { Draft } from './continuity';
import { type Item, namesSomebody } from './items';
import { isScareQuote, isWholly } from './quoted';
import type { Said, Scene } from './said';
import { NOBODY, type Who } from './speakers';
import { isReportedClause } from './subjunctive';
import { pronounTeller, tellerOf } from './teller';

/** A quotation that nobody is said to say: a paragraph of its own goes on with the last speaker. */
export function unattributed(quote: Item, quotes: readonly Item[], scene: Scene): Said[] {
  const { passage, items, voices, label, last, ...telling } = scene;
  const { reading } = telling;
  const { text } = reading.article;
  const inner = passage.quotations[quote.quotation ?? 0]?.inner;
  const alone = isWholly(text, passage, quotes, label === 'quote');
  const isTold = alone || voices.length > 0;
  const teller = isTold
    ? undefined
    : (tellerOf(quote, telling) ?? pronounTeller(quote, items, last?.statement, telling));
  if (!inner || (!alone && !teller && isScareQuote(text, inner, items))) return [];
  const speaks = alone && !isCaption(text.slice(inner.start, passage.end).trim());
  const who = speaks
    ? continued(last, passage, reading)
    : alone
      ? NOBODY
      : (teller ?? fragment(last, quote, scene));
  return [{ start: passage.start, end: passage.end, quote: inner, ...who, form: 'none' }];
}

const LONGEST_CAPTION = 120;

/** “‘If it happens’” as a paragraph: a heading, which may quote anybody. */
const isCaption = (words: string) => words.length <= LONGEST_CAPTION && !/[.,!?…][”’"'»“]?$/.test(words);

/** A quotation that stands alone goes on with the last speaker, if nobody else has come up since. */
function continued(last: Draft | undefined, passage: Span, { mentions, unknown }: Reading): Who {
  if (!last) return NOBODY;
  const { speaker, end } = last.statement;
  const since = (span: Span) => span.start >= end && span.end <= passage.start;
  const others = mentions.some((each) => each.kind === 'person' && each.entity !== speaker && since(each));
  return others || unknown.some(since) ? NOBODY : spokenBy(last);
}

/** “Y que «…»” goes on, a clause with a verb of its own does not; in items, “que” among them. */
const LEAST_CLAUSE = 4;

/** Words in quotation marks that nobody is said to say; of an unnamed source where its sentence came just before. */
function fragment(last: Draft | undefined, quote: Item, scene: Scene): Who {
  const { passage, items, voices, reading, lexicon } = scene;
  if (last?.block !== passage.block) return NOBODY;
  if (last.statement.anonymous) return spokenBy(last);
  // “The quay was closed, Smith said. It had been ‘a farce’ from the start.”
  const between = reading.article.text.slice(last.statement.end, passage.start).trim();
  const others = items.some(
    (item) =>
      namesSomebody(item) &&
      item.mention?.kind !== 'country' &&
      item.mention?.kind !== 'place' &&
      !(item.type === 'pronoun' && item.gender === 'any') &&
      item.mention?.entity !== last.statement.speaker,
  );
  const isTold = last.form === 'none' || voices.length > 0 || quote.goesOn;
  const clause = reading.article.text.slice(passage.start, quote.start);
  if (between === '' && voices.length === 0 && isReportedClause(clause, lexicon)) return spokenBy(last);
  // “Nell'atto è stato scritto che «…»”: somebody else tells it.
  const before = items.slice(0, items.indexOf(quote));
  const that = lexicon.words?.that.has(before.at(-1)?.norm ?? '') ?? false;
  const isOfOthers = that && before.length >= LEAST_CLAUSE;
  return between.length > 1 || isTold || others || isOfOthers ? NOBODY : spokenBy(last);
}

function spokenBy({ statement: { speaker, speakerAt, anonymous, described } }: Draft): Who {
  return { speaker, speakerAt, anonymous, described };
}
