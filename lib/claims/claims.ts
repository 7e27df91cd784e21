/** Stage: what the text says on topics of the knowledge base, beside what others say on them. */
import type { Knowledge } from '../knowledge/knowledge';
import { sideOf, TOGETHER } from '../knowledge/parties';
import type { Topic } from '../knowledge/schema';
import type { ClaimMatch, DateRange, Reading, Sentence, Span, Statement } from '../types';
import { CueIndex, type Phrases, phrasesOf } from './cues';
import { positionInWords, readPosition } from './positions';
import { relate } from './relations';

/** Topics of one passage, at most. */
const TOPICS = 2;
/** Entities of a topic that the passage or the sentences before it must name. */
const ABOUT = 2;
/** A cue of so many words tells more: then one of them is enough there, if the article names the others. */
const TELLING = 3;
const LOOK_BACK = 2;
const LOOK_FAR_BACK = 8;
/** Characters between a statement and the one that answers it. */
const NEAR = 200;
const REFERS_BACK =
  /\b(?:this|that|these|such an?) (?:stance|position|proposal|claim|view|plan|idea|offer|demand|decision|initiative|approach|move)s?\b/i;

interface Passage extends Span {
  statement?: number;
  speaker?: string;
  /** Of which days it tells, where it names such. */
  days?: DateRange;
  text: string;
  phrases: Phrases;
  /** Entities named in it and shortly before, with the parties that they stand for. */
  context: ReadonlySet<string>;
}

/**
 * The topics of statements, and of sentences that nobody is said to say, each with
 * the position that its words show and the related claims. A topic counts where one
 * of its cues occurs near the entities that it is about.
 */
export function matchClaims(reading: Reading, knowledge: Knowledge): ClaimMatch[] {
  const index = indexOf(knowledge);
  const article = new Set(
    [...reading.mentions, ...reading.titleMentions].flatMap(({ entity }) => sideOf(entity, knowledge)),
  );
  const said = new Set<string>();
  let before: { passage: Passage; topics: Topic[] } | undefined;
  return passagesOf(reading, knowledge).flatMap((passage) => {
    const own = topicsOf(passage, index, article, knowledge);
    const all = own.length === 0 && before ? inherited(passage, before.passage, before.topics) : own;
    before = { passage, topics: all };
    return all.flatMap((topic): ClaimMatch[] => {
      const position = readPosition(topic, passage.text);
      const words = position && positionInWords(topic, position);
      // Wording is noted once; a sentence of the reporter's that repeats an answer adds nothing.
      const key = `${topic.id} ${words ?? ''} ${topic.framing ? '' : (passage.statement ?? '')}`;
      if (said.has(key)) return [];
      said.add(key);
      const related = relate(topic, position, passage, reading.asOf, knowledge);
      return [
        {
          start: passage.start,
          end: passage.end,
          statement: passage.statement,
          topic: topic.id,
          position: words,
          related,
        },
      ];
    });
  });
}

/** The topics of a knowledge base do not change: their cues are indexed once. */
const indexes = new WeakMap<Knowledge, CueIndex>();

function indexOf(knowledge: Knowledge): CueIndex {
  const known = indexes.get(knowledge);
  if (known) return known;
  const index = new CueIndex(knowledge.topics());
  indexes.set(knowledge, index);
  return index;
}

/** The topics whose cues the passage has, longest cue first; wording is noted beside them. */
function topicsOf(
  passage: Passage,
  index: CueIndex,
  article: ReadonlySet<string>,
  knowledge: Knowledge,
): Topic[] {
  const found = [...index.strengths(passage.phrases)]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id, words]) => {
      const topic = knowledge.topic(id);
      const near = words >= TELLING ? 1 : ABOUT;
      return topic && isAbout(topic, near, passage.context, article, knowledge) ? [topic] : [];
    });
  return [
    ...found.filter(({ framing }) => !framing).slice(0, TOPICS),
    ...found.filter(({ framing }) => framing),
  ];
}

/** What answers “this stance” or “that proposal” is on the topic of the passage before. */
function inherited(passage: Passage, before: Passage, topics: readonly Topic[]): Topic[] {
  if (!REFERS_BACK.test(passage.text) || passage.start - before.end > NEAR) return [];
  return topics.filter(
    (topic) => topic.answer?.type === 'yes-no' && readPosition(topic, passage.text) !== undefined,
  );
}

/** Each statement of the body, and each sentence outside of all statements, in text order. */
function passagesOf(reading: Reading, knowledge: Knowledge): Passage[] {
  const { article, sentences, statements } = reading;
  const body = statements.flatMap((statement, index) => (statement.inTitle ? [] : { statement, index }));
  const stated = body.map(({ statement, index }) => passage(statement, reading, knowledge, statement, index));
  const free = sentences
    .filter(({ block }) => article.blocks[block]?.kind !== 'heading')
    .filter(({ start, end }) =>
      body.every(({ statement }) => statement.end <= start || statement.start >= end),
    )
    .map((sentence) => passage(sentence, reading, knowledge));
  return [...stated, ...free].sort((a, b) => a.start - b.start);
}

function passage(
  { start, end }: Span,
  reading: Reading,
  knowledge: Knowledge,
  statement?: Statement,
  index?: number,
): Passage {
  const { article, sentences, mentions } = reading;
  const first = sentences.findIndex((sentence: Sentence) => sentence.end > start);
  const from =
    sentences[
      Math.max(0, first - (TOGETHER.test(article.text.slice(start, end)) ? LOOK_FAR_BACK : LOOK_BACK))
    ]?.start ?? start;
  const named = mentions
    .filter((mention) => mention.start >= from && mention.end <= end)
    .map(({ entity }) => entity);
  const context = new Set(
    [...named, ...(statement?.speaker ? [statement.speaker] : [])].flatMap((id) => sideOf(id, knowledge)),
  );
  return {
    start,
    end,
    statement: index,
    speaker: statement?.speaker,
    days: daysIn({ start, end }, reading),
    text: article.text.slice(start, end),
    phrases: phrasesOf(article.text.slice(start, end)),
    context,
  };
}

/** From the first to the last day that the passage names. */
function daysIn({ start, end }: Span, { dates }: Reading): DateRange | undefined {
  const named = dates.filter((date) => date.start >= start && date.end <= end);
  const [from] = named.map((date) => date.from).sort();
  const to = named
    .map((date) => date.to)
    .sort()
    .at(-1);
  return from && to ? { from, to } : undefined;
}

function isAbout(
  topic: Topic,
  least: number,
  near: ReadonlySet<string>,
  article: ReadonlySet<string>,
  knowledge: Knowledge,
): boolean {
  const namedIn = (names: ReadonlySet<string>) =>
    topic.about.filter((id) => [id, ...whole(id, knowledge)].some((each) => names.has(each))).length;
  const all = topic.about.length;
  return namedIn(near) >= Math.min(least, all) && namedIn(article) >= Math.min(ABOUT, all);
}

/** A place is named with its country too. */
function whole(id: string, knowledge: Knowledge): string[] {
  const place = id.startsWith('place/') ? knowledge.entity(id) : undefined;
  return place && 'country' in place && place.country ? [place.country] : [];
}
