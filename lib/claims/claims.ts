/** Stage: what the text says on topics of the knowledge base, beside what others say on them. */
import type { Knowledge } from '../knowledge/knowledge';
import { sideOf } from '../knowledge/parties';
import type { Topic } from '../knowledge/schema';
import { normalise } from '../text/normalise';
import type { ClaimMatch, Reading, Sentence, Span, Statement } from '../types';
import { cueStrength } from './cues';
import { positionInWords, readPosition } from './positions';
import { relate } from './relations';

/** Topics of one passage, at most. */
const TOPICS = 2;
/** Entities of a topic that the passage or the sentences before it must name. */
const ABOUT = 2;
const LOOK_BACK = 2;

interface Passage extends Span {
  statement?: number;
  speaker?: string;
  text: string;
  /** The text in comparison form. */
  plain: string;
  /** Entities named in it and shortly before, with the parties that they stand for. */
  context: ReadonlySet<string>;
}

/**
 * The topics of statements, and of sentences that nobody is said to say, each with
 * the position that its words show and the related claims. A topic counts where one
 * of its cues occurs near the entities that it is about.
 */
export function matchClaims(reading: Reading, knowledge: Knowledge): ClaimMatch[] {
  const topics = knowledge.topics();
  const said = new Set<string>();
  return passagesOf(reading, knowledge).flatMap((passage) => {
    const strong = topics
      .map((topic) => ({ topic, strength: cueStrength(topic.cues, passage.plain) }))
      .filter(({ topic, strength }) => strength > 0 && isAbout(topic, passage.context, knowledge))
      .sort((a, b) => b.strength - a.strength)
      .slice(0, TOPICS);
    return strong.flatMap(({ topic }): ClaimMatch[] => {
      const position = readPosition(topic, passage.text);
      // A sentence of the reporter's that repeats an answer adds nothing.
      const key = `${topic.id} ${position ? positionInWords(topic, position) : ''} ${passage.statement ?? ''}`;
      if (said.has(key)) return [];
      said.add(key);
      return [
        {
          start: passage.start,
          end: passage.end,
          statement: passage.statement,
          topic: topic.id,
          position: position && positionInWords(topic, position),
          related: relate(topic, position, passage.speaker, reading.asOf, knowledge),
        },
      ];
    });
  });
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
  const from = sentences[Math.max(0, first - LOOK_BACK)]?.start ?? start;
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
    text: article.text.slice(start, end),
    plain: normalise(article.text.slice(start, end)),
    context,
  };
}

function isAbout(topic: Topic, context: ReadonlySet<string>, knowledge: Knowledge): boolean {
  const near = topic.about.filter((id) => [id, ...whole(id, knowledge)].some((each) => context.has(each)));
  return near.length >= Math.min(ABOUT, topic.about.length);
}

/** A place is named with its country too. */
function whole(id: string, knowledge: Knowledge): string[] {
  const place = id.startsWith('place/') ? knowledge.entity(id) : undefined;
  return place && 'country' in place && place.country ? [place.country] : [];
}
