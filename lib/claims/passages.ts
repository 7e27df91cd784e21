/** The passages in which topics are looked for: what somebody says, and what the text says itself. */
import type { Knowledge } from '../knowledge/knowledge';
import { sideOf, TOGETHER } from '../knowledge/parties';
import { indexSpans, type SpanIndex } from '../text/spans';
import type { DateRange, Mention, Reading, Sentence, Span, Statement } from '../types';
import { once, type Phrases, phrasesOf } from './cues';
import { namesOf, type Wording, type Wordings } from './wording';

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
  /** The paragraph and the headline of what somebody says: where the rest of a cue may stand. */
  beside?: () => Phrases;
  /** Entities named in its sentences, and its speaker, with the parties that they stand for. */
  own: ReadonlySet<string>;
  /** Countries among those of the passage itself. */
  countries: ReadonlySet<string>;
  /** It names countries other than its speaker's. */
  strangers: boolean;
  /** Index into the article's blocks. */
  block: number;
  /** … and in the sentences shortly before. */
  around: ReadonlySet<string>;
  /** … and in the headline. */
  near: ReadonlySet<string>;
}

/** Each statement of the body, each sentence outside of all statements, and the rest of those that hold one; in text order. */
export function passagesOf(reading: Reading, wording: Wordings, knowledge: Knowledge): Passage[] {
  const { article, sentences, statements } = reading;
  const body = statements.flatMap((statement, index) => (statement.inTitle ? [] : { statement, index }));
  const besides = new Map<number, () => Phrases>();
  const passage = passageMaker(reading, wording.text, knowledge);
  const sentencesAt = indexSpans(sentences);
  const stated = body.map(({ statement, index }) => {
    const block = sentencesAt.crossing(statement)[0]?.block ?? 0;
    const beside = besides.get(block) ?? once(() => besideOf(block, reading, wording, knowledge));
    besides.set(block, beside);
    return { ...passage(statement, statement, index), beside };
  });
  const said = indexSpans(body.map(({ statement }) => statement));
  const free = sentences
    .filter(({ block }) => article.blocks[block]?.kind !== 'heading')
    .flatMap((sentence) => restsOf(sentence, said))
    .map((rest) => passage(rest));
  return [...stated, ...free].sort((a, b) => a.start - b.start);
}

/** The words of a paragraph, of the one before it and of the headline. */
function besideOf(
  block: number,
  { article, titleMentions }: Reading,
  { text, title }: Wordings,
  knowledge: Knowledge,
): Phrases {
  const own = article.blocks[block];
  const from = article.blocks[block - 1] ?? own;
  return phrasesOf(
    `${title({ start: 0, end: article.title.length })}\n${text({ start: from?.start ?? 0, end: own?.end ?? 0 })}`,
    titleMentions.flatMap(({ entity }) => namesOf(entity, knowledge)),
  );
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
    const side = new Set(speaker.flatMap((id) => sideOf(id, knowledge)));
    const inside = [...sides(entitiesIn(start, end), knowledge)];
    const countries = inside.filter((id) => id.startsWith('country/'));
    const here = entitiesIn(sentences[first]?.start ?? start, Math.max(end, last?.end ?? end));
    const around = sides([...entitiesIn(from, end), ...speaker], knowledge);
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
      countries: new Set(countries),
      strangers: countries.some((id) => !side.has(id)),
      block: sentences[first]?.block ?? 0,
      around,
      near: new Set([...around, ...titled]),
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
