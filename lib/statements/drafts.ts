/** The statements of a text, passage by passage, before channels are handed on. */
import type { Knowledge } from '../knowledge/knowledge';
import { indexSpans } from '../text/spans';
import type { Reading } from '../types';
import { withCases } from './cases';
import { channelsOf, channelsWithin } from './channels';
import { type Draft, INTERVIEW } from './continuity';
import { withDashSpeech } from './dash-speech';
import { behindDateline } from './dateline';
import { HEARERS } from './english/channels';
import {
  BACKGROUND_LABELS,
  DETAIL_LABELS,
  LOOKS_BACK,
  QUOTE_LABELS,
  SOURCE_LABELS,
  TURNS,
} from './english/labels';
import { proseOf } from './headings';
import { itemsOf } from './items';
import { lexiconOf } from './lexicon';
import { giveBack, joined, looksBack, thusSaid } from './looking-back';
import { indirectly } from './other-indirect';
import { type Passage, passagesOf } from './passages';
import { findQuotations } from './quotes';
import { saidIn } from './said';
import type { Study } from './telling';
import { voicesOf } from './voices';

/** How many paragraphs back a speaker is remembered. */
const MEMORY = 2;

/**
 * Drafts in text order.
 * @param isTitle the text is a headline: single marks quote too.
 */
export function draftsOf(reading: Reading, knowledge: Knowledge, isTitle = false, study?: Study): Draft[] {
  const { text, blocks } = reading.article;
  const sentences = proseOf(reading);
  const lexicon = lexiconOf(reading.article.language);
  const quotations = withDashSpeech(text, blocks, findQuotations(text, blocks, isTitle), lexicon);
  const quoted = quotations.map(({ outer }) => outer);
  const passages = passagesOf(text, sentences, quotations);
  const background = blocks.findIndex(({ start, end }) => BACKGROUND_LABELS.test(text.slice(start, end)));
  const telling = { reading, knowledge, lexicon, quoted, study };
  const [mentions, unknown, ambiguous] = [
    indexSpans(reading.mentions),
    indexSpans(reading.unknown),
    indexSpans(reading.ambiguous),
  ];
  const dates = indexSpans(reading.dates);
  const found: Draft[] = [];
  for (const each of passages) {
    const passage = withoutLabel(withReported(each, passages, found, text), text);
    const block = blocks[passage.block] ?? passage;
    const label =
      background >= 0 && passage.block >= background
        ? 'background'
        : isTitle
          ? undefined
          : labelOf(text.slice(block.start, block.end));
    const last = found.findLast(
      (draft) => draft.label !== 'source' && !draft.within && passage.block - draft.block <= MEMORY,
    );
    const lookBack = blocks[Math.max(0, passage.block - MEMORY)]?.start ?? block.start;
    const names = {
      mentions: mentions.within(passage),
      unknown: unknown.within(passage),
      ambiguous: ambiguous.within(passage),
    };
    const all = withCases(itemsOf(text, passage, names, lexicon), lexicon, knowledge);
    const named = found.findLast(
      ({ channels, block }) => channels.length > 0 && passage.block - block <= MEMORY,
    );
    const channels = channelsOf(text, all, lexicon, knowledge, named?.channels ?? []);
    const items = passage.start === block.start ? behindDateline(all, passage, text) : all;
    const voices = voicesOf(items, last?.statement, lookBack, telling);
    const sentence = text.slice(passage.start, passage.end);
    const occasion = {
      turns: TURNS.test(sentence),
      toHearers: HEARERS.test(sentence),
      inInterview: INTERVIEW.test(sentence),
      dated: dates.within(passage).length > 0,
    };
    let said = saidIn({ ...telling, passage, items, voices, channels, label, last, lookBack });
    const previous = passages[passages.indexOf(each) - 1];
    // „Der Plan sei tot“ goes on in the next paragraph too.
    if (said.length === 0 && previous && passage.block - previous.block <= 1)
      said.push(...indirectly(passage, items, last, previous, text, lexicon));
    const isBack = looksBack(items, voices, sentence, lexicon);
    const teller = isBack ? voices[0]?.who : thusSaid(items, lexicon, knowledge);
    const given = giveBack(teller, found, previous, text);
    if (isBack && lexicon.words) said = joined(said, given, passage, previous, found, sentence);
    for (const { form, within, ...statement } of said) {
      const { block } = passage;
      // “Source: RIA Novosti; TASS” is a list.
      const via =
        label === 'source' ? channels.map(({ id }) => id) : channelsWithin(statement, channels, text, said);
      const posted = channels.some(({ id, platform }) => platform && via.includes(id));
      found.push({
        statement: { ...statement, via },
        block,
        form,
        within,
        ...occasion,
        label,
        channels: via,
        posted,
      });
    }
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

/** “Details: Smith said …”: the label is no part of what is said. */
function withoutLabel(passage: Passage, text: string): Passage {
  const words = text.slice(passage.start, passage.end);
  const label = [QUOTE_LABELS, DETAIL_LABELS].flatMap((each) => each.exec(words)?.[0] ?? [])[0];
  if (label === undefined) return passage;
  const rest = words.slice(label.length);
  return { ...passage, start: passage.end - rest.trimStart().length };
}

function labelOf(block: string): Draft['label'] {
  if (SOURCE_LABELS.test(block)) return 'source';
  if (QUOTE_LABELS.test(block)) return 'quote';
  return DETAIL_LABELS.test(block) ? 'details' : undefined;
}
