/** The passages in which topics are looked for: what somebody says, and what the text says itself. */
import type { Knowledge } from '../knowledge/knowledge';
import { sideOf, TOGETHER } from '../knowledge/parties';
import { namesOf, type Wording } from '../knowledge/wording';
import { indexSpans, type SpanIndex } from '../text/spans';
import type { DateRange, Mention, Reading, Sentence, Span, Statement } from '../types';
import { type Phrases, phrasesOf } from './cues';

/** Sentences before a passage whose names it may leave out. */
const LOOK_BACK = 2;
/** … where it speaks of “the two leaders”. */
const LOOK_FAR_BACK = 8;
/** What is left of a sentence beside a statement says something if it is so long. */
const REST = 40;

export interface Passage extends Span {
  statement?: number;
  speaker?: string;
  /** Of which days it tells, where it names such. */
  days?: DateRange;
  /** Its words, in English. */
  text: string;
  mentions: readonly Mention[];
  phrases: Phrases;
  /** Its phrases without names that it leaves out. */
  bare: Phrases;
  /** Entities named in its sentences, and its speaker, with the parties that they stand for. */
  own: ReadonlySet<string>;
  /** … and in the sentences shortly before, and in the headline. */
  near: ReadonlySet<string>;
  /** Index into the article's blocks. */
  block: number;
}

/** Each statement of the body, each sentence outside of all statements, and the rest of those that hold one; in text order. */
export function passagesOf(reading: Reading, words: Wording, knowledge: Knowledge): Passage[] {
  const { article, sentences, statements } = reading;
  const body = statements.flatMap((statement, index) => (statement.inTitle ? [] : { statement, index }));
  const passage = passageMaker(reading, words, knowledge);
  const stated = body.map(({ statement, index }) => passage(statement, statement, index));
  const said = indexSpans(body.map(({ statement }) => statement));
  const free = sentences
    .filter(({ block }) => article.blocks[block]?.kind !== 'heading')
    .flatMap((sentence) => restsOf(sentence, said))
    .map((rest) => passage(rest));
  return [...stated, ...free].sort((a, b) => a.start - b.start);
}

/** The parts of a sentence that lie outside of statements. */
function restsOf({ start, end }: Sentence, statements: SpanIndex<Span>): Span[] {
  const inside = statements.crossing({ start, end });
  const rests: Span[] = [];
  let from = start;
  for (const said of inside) {
    rests.push({ start: from, end: said.start });
    from = Math.max(from, said.end);
  }
  rests.push({ start: from, end });
  return inside.length === 0 ? rests : rests.filter((rest) => rest.end - rest.start >= REST);
}

function passageMaker(
  { sentences, mentions, titleMentions, dates }: Reading,
  words: Wording,
  knowledge: Knowledge,
) {
  const mentionsIn = indexSpans(mentions);
  const titled = sides(
    titleMentions.map(({ entity }) => entity),
    knowledge,
  );
  const datesIn = indexSpans(dates);
  const entitiesIn = (start: number, end: number) =>
    mentionsIn.within({ start, end }).map(({ entity }) => entity);
  return ({ start, end }: Span, statement?: Statement, index?: number): Passage => {
    const text = words({ start, end });
    const first = sentences.findIndex((sentence) => sentence.end > start);
    const last = sentences.find((sentence) => sentence.end >= end);
    const back = TOGETHER.test(text) ? LOOK_FAR_BACK : LOOK_BACK;
    const from = sentences[Math.max(0, first - back)]?.start ?? start;
    const speaker = statement?.speaker ? [statement.speaker] : [];
    const here = entitiesIn(sentences[first]?.start ?? start, Math.max(end, last?.end ?? end));
    const named = [...new Set([...here, ...speaker])];
    const phrases = phrasesOf(
      text,
      named.flatMap((id) => namesOf(id, knowledge)),
    );
    return {
      start,
      end,
      statement: index,
      speaker: statement?.speaker,
      days: daysOf(datesIn.within({ start, end })),
      text,
      mentions: mentionsIn.within({ start, end }),
      phrases,
      bare: { ...phrases, names: [] },
      own: sides(named, knowledge),
      block: sentences[first]?.block ?? 0,
      near: new Set([...sides([...entitiesIn(from, end), ...speaker], knowledge), ...titled]),
    };
  };
}

const sides = (ids: readonly string[], knowledge: Knowledge): Set<string> =>
  new Set(ids.flatMap((id) => sideOf(id, knowledge)));

/** From the first to the last day of some dates. */
function daysOf(dates: readonly DateRange[]): DateRange | undefined {
  const [from] = dates.map((date) => date.from).sort();
  const to = dates
    .map((date) => date.to)
    .sort()
    .at(-1);
  return from && to ? { from, to } : undefined;
}
