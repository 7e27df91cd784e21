/** The sentences of an article with what each names, dates and speaks of. */
import type { Knowledge } from '../knowledge/knowledge';
import { partiesOf, TOGETHER } from '../knowledge/parties';
import type { EventRecord } from '../knowledge/schema';
import { indexSpans } from '../text/spans';
import { tokenise } from '../text/tokens';
import type { DateMention, Reading, Span } from '../types';
import { isAhead } from './ahead';
import { withoutFalseWars } from './false-wars';
import { kindWords } from './kinds';
import { firstMeanings, type Wording } from './likeness';
import { datesOf } from './passage-dates';
import { capitalStems, contentWords, stemsOf } from './stems';

/** A sentence with what it names, dates and speaks of. */
export interface Passage extends Span {
  text: string;
  /** The last day on which it may have been written. */
  day: string;
  /** BCP 47, of the article. */
  language: string;
  /** Kinds of events that its words show, in the lead also those of the headline; each with the word. */
  kinds: ReadonlyMap<EventRecord['kind'], string>;
  /** Kinds that the sentence before it in the paragraph shows. */
  kindsBefore: ReadonlySet<EventRecord['kind']>;
  /** Stems of its words, in the lead also those of the headline. */
  stems: ReadonlySet<string>;
  /** … and of those with a capital. */
  capitals: ReadonlySet<string>;
  /** Its content words, by their stems. */
  words: ReadonlyMap<string, string>;
  /** Entities named in it, with the parties they stand for. */
  named: ReadonlySet<string>;
  /** … and in the sentences shortly before. */
  around: ReadonlySet<string>;
  /** … and anywhere in headline and text. */
  article: ReadonlySet<string>;
  /** The dates of what it tells; where it has none, those of the sentence before in the same paragraph. */
  dates: readonly TellingDate[];
  /** The dates on which somebody says it. */
  spoken: readonly DateMention[];
  /** Of them those in an event's name, “the 7 October attacks”, which say nothing of other events. */
  inNames: ReadonlySet<DateMention>;
  /** Ids of events that it calls by a name of theirs. */
  events: ReadonlySet<string>;
  /** Events that a name in it, which the base has for nothing else, begins the name of: “Turnberry”. */
  begun: ReadonlySet<string>;
  /** Entities that say something in it. */
  speakers: ReadonlySet<string>;
  /** It speaks of what lies ahead. */
  ahead: boolean;
}

/** A date that a passage names, or the days after it. */
export interface TellingDate extends DateMention {
  /** By which what was announced for that date may have come. */
  late?: boolean;
  /** It dates only what is told behind it. */
  ofWhatFollows?: boolean;
}

/** Sentences at the beginning of which the headline says what happened. */
const LEAD = 2;
/** Sentences before one that still tell of whom and where it speaks. */
const AROUND = 2;
/** Sentences before “the two leaders” in which these are named. */
const LOOK_BACK = 8;

/** Each sentence of the body in text order. */
export function passagesOf(reading: Reading, knowledge: Knowledge, wording: Wording): Passage[] {
  const { article, sentences, mentions, titleMentions, statements } = reading;
  const mentionsIn = indexSpans(mentions);
  const partiesIn = (span: Span) =>
    mentionsIn.within(span).flatMap(({ entity }) => partiesOf(entity, knowledge));
  const saidIn = indexSpans(statements.filter(({ inTitle }) => !inTitle));
  const everywhere = new Set(
    [...mentions, ...titleMentions].flatMap(({ entity }) => partiesOf(entity, knowledge)),
  );
  const shown = sentences.map(({ start, end }, index) => {
    const text = withoutFalseWars(article.text.slice(start, end));
    return index < LEAD ? `${withoutFalseWars(article.title)}\n${text}` : text;
  });
  const kinds = shown.map((text) => kindWords(text, article.language));
  const unknownIn = indexSpans(reading.unknown);
  const eventsCalled = (name: string) =>
    /^\p{L}{5,}$/u.test(name)
      ? knowledge.search(name, 5).flatMap(({ id }) => (id.startsWith('event/') ? id : []))
      : [];
  const isForeign = article.language !== 'en';
  const headline = isForeign ? firstMeanings(wording.title({ start: 0, end: article.title.length })) : '';
  return sentences.map((sentence, index) => {
    const { start, end } = sentence;
    const text = article.text.slice(start, end);
    const hits = knowledge
      .match(tokenise(text, start))
      .filter(({ refs }) => refs.some(({ id }) => id.startsWith('event/')));
    const told = datesOf(sentence, sentences[index - 1], hits, reading);
    const shownHere = shown[index] ?? text;
    const english = isForeign ? firstMeanings(wording.text(sentence)) : withoutFalseWars(text);
    const stems = stemsOf(index < LEAD ? `${shownHere}\n${headline}` : shownHere);
    if (isForeign) for (const each of stemsOf(english)) stems.add(each);
    const from = (count: number) => sentences[Math.max(0, index - count)]?.start ?? start;
    const named = new Set([
      ...partiesIn(sentence),
      ...togetherIn(text, () => partiesIn({ start: from(LOOK_BACK), end })),
    ]);
    return {
      start,
      end,
      text,
      day: reading.asOf.to,
      language: article.language,
      stems,
      capitals: capitalStems(shownHere),
      words: contentWords(english),
      kinds: kinds[index] ?? new Map(),
      kindsBefore: new Set(sentences[index - 1]?.block === sentence.block ? kinds[index - 1]?.keys() : []),
      named,
      around: new Set([...named, ...partiesIn({ start: from(AROUND), end })]),
      article: everywhere,
      ...told,
      events: new Set(
        hits.flatMap(({ refs }) => refs.map(({ id }) => id).filter((id) => id.startsWith('event/'))),
      ),
      begun: new Set(
        unknownIn.within(sentence).flatMap(({ start, end }) => eventsCalled(article.text.slice(start, end))),
      ),
      // A day to come says so in any language.
      ahead: isAhead(text, article.language) || told.dates.some((date) => date.from > reading.asOf.to),
      speakers: new Set(saidIn.crossing(sentence).flatMap(({ speaker }) => speaker ?? [])),
    };
  });
}

/** States are no persons: “both nations” does not name their presidents. */
const STATES = /(?:countries|nations|governments)$/i;

/** Of those named before, whom “the two leaders” or “both countries” means. */
function togetherIn(text: string, before: () => readonly string[]): readonly string[] {
  const [words] = TOGETHER.exec(text) ?? [];
  if (!words) return [];
  return STATES.test(words) ? before().filter((id) => !id.startsWith('person/')) : before();
}
