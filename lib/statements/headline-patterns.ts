/** Whom the form of a headline makes the speaker of its quotation. */
import type { Mention, Span } from '../types';
import { OTHER, PLAIN } from './english/verbs';

/** “‘We go’: Smith hits back”: verbs of answering, which say nothing by themselves. */
const ANSWERS = new Set(
  'answers responds reacts replies threatens hits fires lashes doubles speaks stands rejects on to'.split(
    ' ',
  ),
);

/** “Smith’s message to Jones: ‘We go’”. */
const OWN_WORDS =
  /^['’]s (?:[a-z]+ )?(?:message|warning|reply|answer|response|verdict|plea|promise|pledge|words|advice|offer|vow|retort)\b/;

const DASH_OR_COLON = /^\s*(?::|—|–|-)\s+$/;

/**
 * The one who is named right behind a quotation (“‘We go’: Smith on the ferry”, “‘We go’ – Smith”), or before the
 * colon of one (“Smith to Jones: ‘We go’”); nobody where the words after the name do not say that it speaks.
 */
export function speakerByForm(title: string, quote: Span, mentions: readonly Mention[]): string | undefined {
  return behind(title, quote, mentions) ?? beforeColon(title, quote, mentions);
}

function behind(title: string, quote: Span, mentions: readonly Mention[]): string | undefined {
  const named = mentions.find(
    (mention) => mention.start >= quote.end && DASH_OR_COLON.test(title.slice(quote.end, startOf(mention))),
  );
  if (named) return canSpeak(named) && speaksOn(title, endOf(named)) ? named.entity : undefined;
  // “Ferry ‘to sail’ on Monday – Smith”.
  const last = mentions.find((mention) => endOf(mention) === title.length);
  return last?.kind === 'person' && /\s[—–-]\s$/.test(title.slice(quote.end, startOf(last)))
    ? last.entity
    : undefined;
}

function speaksOn(title: string, end: number): boolean {
  const rest = title.slice(end);
  const [word = ''] = /\p{L}+/u.exec(rest) ?? [];
  return (
    rest === '' ||
    OWN_WORDS.test(rest) ||
    (rest.startsWith(' ') && (ANSWERS.has(word) || PLAIN.has(word) || OTHER.has(word)))
  );
}

function beforeColon(title: string, quote: Span, mentions: readonly Mention[]): string | undefined {
  const first = mentions.find((mention) => startOf(mention) === 0);
  const colon = title.indexOf(': ');
  if (!first || !canSpeak(first) || colon < endOf(first) || colon > quote.start) return undefined;
  const between = title.slice(endOf(first), colon);
  return /^ (?:on|to) /.test(between) || OWN_WORDS.test(between) ? first.entity : undefined;
}

/** “Ferry, Smith, ‘we go’”, “Ports: Smith, ‘we go’”: agencies of Italy set a comma between the name and what it says. */
export function beforeComma(title: string, quote: Span, mentions: readonly Mention[]): string | undefined {
  const named = mentions.find(
    (mention) => canSpeak(mention) && title.slice(endOf(mention), quote.start) === ', ',
  );
  const opens = named && /^(?:[^:,.;]{2,40}[:,] )?$/.test(title.slice(0, startOf(named)));
  return opens && /^[\s.]*$/.test(title.slice(quote.end)) ? named.entity : undefined;
}

/** What verbs end in, in the languages that set such a dash: «Лучший игрок – Смит» has none, and says who he is. */
const VERB =
  /(?<!\p{L})\p{L}{2,}(?:л[аоиі]?|[аялиів]ся|[лв]сь|т[ьи]|[аеиіуюя]т|ить|[ае]но|[нт][ыі]|[аеуює]є|в|ać|[ąęiae]|ł[aoiy]?|to|no)(?!\p{L})/iu;

/** «Паром ушёл – Смит»: whom a headline names behind its last dash. */
export function behindDash(title: string, mentions: readonly Mention[]): Mention | undefined {
  const last = mentions.find((mention) => endOf(mention) === title.length);
  if (!last || !canSpeak(last)) return undefined;
  const [said, dash] = [title.slice(0, startOf(last)), /\s[—–-]\s$/.exec(title.slice(0, startOf(last)))];
  // «Встреча Смит — Джонс».
  const isPair = mentions.some((mention) => mention.kind === 'person' && endOf(mention) === dash?.index);
  return dash && !isPair && said.split(/\s+/).length > FEWEST_SAID && VERB.test(said) ? last : undefined;
}

/** Words of what is said, the dash among them. */
const FEWEST_SAID = 4;

/** Persons, and those who act for a state or a body; in a town somebody else may have spoken. */
const canSpeak = ({ kind, how }: Mention) =>
  kind === 'person' || kind === 'organisation' || (kind === 'place' && how === 'metonym');

const startOf = ({ start, title }: Mention) => Math.min(start, title?.start ?? start);
const endOf = ({ end, title }: Mention) => Math.max(end, title?.end ?? end);
