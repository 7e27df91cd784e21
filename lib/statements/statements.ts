/** Stage: what is said in the text, by whom, and through which agencies and outlets. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Reading, Span, Statement } from '../types';
import type { Attribution } from './attribution';
import { channelsOf } from './channels';
import { type Draft, inheritChannels } from './continuity';
import { type Item, itemsOf } from './items';
import { type Passage, passagesOf } from './passages';
import { findQuotations } from './quotes';
import { NOBODY, type Who } from './speakers';
import { voicesOf } from './voices';
import {
  BACKGROUND_LABELS,
  DETAIL_LABELS,
  LOOKS_BACK,
  PLAIN,
  QUOTE_LABELS,
  SOURCE_LABELS,
  TURNS,
} from './words';

/** How many paragraphs back a speaker is remembered. */
const MEMORY = 2;

/**
 * Direct quotations and reported speech of the body, then of the headline
 * (`inTitle`). A speaker that the text does not make clear is left out.
 */
export function findStatements(reading: Reading, knowledge: Knowledge): Statement[] {
  const body = inheritChannels(drafts(reading, knowledge), reading.article.blocks).map(
    ({ statement }) => statement,
  );
  const title = drafts(headline(reading), knowledge, true).map(
    ({ statement }): Statement => ({ ...statement, inTitle: true }),
  );
  return [...body, ...title];
}

/** The headline read as a text of its own. */
function headline(reading: Reading): Reading {
  const { title } = reading.article;
  const block = { start: 0, end: title.length, kind: 'paragraph' as const };
  return {
    ...reading,
    article: { ...reading.article, text: title, blocks: [block] },
    sentences: title.trim() ? [{ start: 0, end: title.length, block: 0 }] : [],
    mentions: reading.titleMentions,
    unknown: [],
  };
}

function drafts(reading: Reading, knowledge: Knowledge, isTitle = false): Draft[] {
  const { article, sentences } = reading;
  const { text, blocks } = article;
  const said = sentences.filter(
    ({ block }) => blocks[block]?.kind !== 'heading' && blocks[block]?.kind !== 'table-row',
  );
  const passages = passagesOf(said, findQuotations(text, blocks, isTitle));
  const background = blocks.findIndex(({ start, end }) => BACKGROUND_LABELS.test(text.slice(start, end)));
  const found: Draft[] = [];
  for (const sentence of passages) {
    const passage = withReported(sentence, passages, found, text);
    const block = blocks[passage.block] ?? passage;
    const label =
      background >= 0 && passage.block >= background
        ? 'background'
        : labelOf(text.slice(block.start, block.end));
    const items = itemsOf(text, passage, reading);
    const channels = channelsOf(text, items).filter((id) => knowledge.outlet(id)?.kind !== 'platform');
    const last = found.findLast((draft) => draft.label !== 'source' && passage.block - draft.block <= MEMORY);
    const lookBack = blocks[Math.max(0, passage.block - MEMORY)]?.start ?? block.start;
    const turns = TURNS.test(text.slice(passage.start, passage.end));
    const make = (statement: Statement, form: Draft['form']): Draft => ({
      statement,
      block: passage.block,
      form,
      turns,
      label,
      channels,
    });

    const voices = voicesOf(items, last?.statement, lookBack, reading, knowledge);
    const spans = clauses(
      passage,
      voices.map(({ attribution }) => attribution),
      items,
    );
    const quotes = items.filter(
      ({ quotation }) => quotation !== undefined && isSpeech(text, passage, quotation),
    );
    const taken = new Set<number>();
    for (const quote of quotes) {
      const inner = passage.quotations[quote.quotation ?? 0]?.inner;
      if (!inner) continue;
      const index = nearest(
        quote,
        voices.map(({ attribution }) => attribution),
        items,
      );
      const voice = index === undefined ? undefined : voices[index];
      if (voice && index !== undefined) {
        taken.add(index);
        found.push(
          make(
            { ...around(spans[index] ?? passage, inner), quote: inner, ...voice.who, via: channels },
            voice.form,
          ),
        );
      } else {
        const alone = isWholly(text, passage, quotes, label);
        if (!alone && isScareQuote(text, inner, items)) continue;
        const who = alone ? continued(last) : fragment(last, passage);
        found.push(
          make({ start: passage.start, end: passage.end, quote: inner, ...who, via: channels }, 'none'),
        );
      }
    }
    voices.forEach(({ who, form }, index) => {
      if (!taken.has(index))
        found.push(
          make(
            { ...(spans[index] ?? { start: passage.start, end: passage.end }), ...who, via: channels },
            form,
          ),
        );
    });
    if (voices.length === 0 && quotes.length === 0 && channels.length > 0 && label !== 'source') {
      found.push(make({ start: passage.start, end: passage.end, ...NOBODY, via: channels }, 'none'));
    }
    if (label === 'source')
      found.push(make({ start: passage.start, end: passage.start, ...NOBODY, via: channels }, 'none'));
  }
  return found.sort((a, b) => a.statement.start - b.statement.start);
}

/** “The announcement was made by …” is read together with the sentence before it, unless that has a speaker of its own. */
function withReported(
  passage: Passage,
  passages: readonly Passage[],
  found: readonly Draft[],
  text: string,
): Passage {
  const before = passages[passages.indexOf(passage) - 1];
  if (!before || before.block !== passage.block || before.quotations.length > 0) return passage;
  if (
    !LOOKS_BACK.test(text.slice(passage.start, passage.end)) ||
    found.some(({ statement }) => statement.end > before.start)
  )
    return passage;
  return { ...passage, start: before.start };
}

function labelOf(block: string): Draft['label'] {
  if (SOURCE_LABELS.test(block)) return 'source';
  if (QUOTE_LABELS.test(block)) return 'quote';
  return DETAIL_LABELS.test(block) ? 'details' : undefined;
}

/** A few words in quotation marks that nobody is said to say are the writer's own, kept at a distance. */
function isScareQuote(text: string, { start, end }: Span, items: readonly Item[]): boolean {
  const words = text.slice(start, end);
  if (items.some(({ norm }) => PLAIN.has(norm))) return false;
  return words.split(/\s+/).length <= 3 && !/[.,!?…]$/.test(words);
}

/** Names of ships, films and papers stand in quotation marks too: short, and capital throughout. */
function isSpeech(text: string, passage: Passage, quotation: number): boolean {
  const { inner } = passage.quotations[quotation] ?? {};
  if (!inner) return false;
  const words = text.slice(inner.start, inner.end);
  const many = words.split(/\s+/);
  return (
    /[.,!?…]$/.test(words) ||
    many.length > 5 ||
    !many.every((word) => /^(?:[\p{Lu}\d]|(?:of|the|and|in|on|a|an|to|for|at)$)/u.test(word))
  );
}

/** The attribution next to a quotation: at its closing mark before all, else the fewest items away. */
function nearest(
  quote: Item,
  attributions: readonly Attribution[],
  items: readonly Item[],
): number | undefined {
  const at = items.indexOf(quote);
  const distance = ({ subject, verb }: Attribution) => {
    const [first, last] = [Math.min(subject, verb), Math.max(subject, verb)];
    if (first > at) {
      const between = items.slice(at + 1, first);
      return between.every(({ type }) => type === 'mark') ? 0 : first - at + 1;
    }
    return at - last;
  };
  const ranked = attributions
    .map((attribution, index) => ({ index, far: distance(attribution) }))
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.index;
}

/** Each attribution's part of the passage: up to where the next one begins. */
function clauses(passage: Passage, attributions: readonly Attribution[], items: readonly Item[]): Span[] {
  const bounds = attributions.slice(1).map((next, index) => {
    const previous = attributions[index];
    if (!previous) return next.span.start;
    if (!next.trailing) return next.span.start;
    if (previous.trailing) return previous.span.end;
    return (
      items.find(
        ({ type, start, end }) => type === 'quote' && start >= previous.span.end && end <= next.span.start,
      )?.start ?? next.span.start
    );
  });
  return attributions.map((_, index) => ({
    start: bounds[index - 1] ?? passage.start,
    end: bounds[index] ?? passage.end,
  }));
}

function around(span: Span, inner: Span): Span {
  return { start: Math.min(span.start, inner.start), end: Math.max(span.end, inner.end) };
}

/** The passage is nothing but quotation (and a label). */
function isWholly(text: string, passage: Passage, quotes: readonly Item[], label: Draft['label']): boolean {
  let rest = text.slice(passage.start, passage.end);
  for (const { start, end } of quotes) rest = rest.replace(text.slice(start, end), '');
  if (label === 'quote') rest = rest.replace(QUOTE_LABELS, '');
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** A quotation that stands alone goes on with the last speaker. */
function continued(last: Draft | undefined): Who {
  if (!last) return NOBODY;
  const { speaker, speakerAt, anonymous, described } = last.statement;
  return { speaker, speakerAt, anonymous, described };
}

/** Words in quotation marks that nobody is said to say; of an unnamed source where its sentence came just before. */
function fragment(last: Draft | undefined, passage: Passage): Who {
  return last?.block === passage.block && last.statement.anonymous ? continued(last) : NOBODY;
}
