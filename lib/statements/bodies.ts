/** Which body “the ministry”, “its foreign ministry”, “the army in Oslo” or “the statement” means. */
import type { Knowledge } from '../knowledge/knowledge';
import { tokenise } from '../text/tokens';
import type { Mention, Span, Statement } from '../types';
import { KINDS_OF_BODIES, OFFICE_OF, SPEAKS_FOR_STATE, STATE_BODY } from './english/bodies';
import type { Telling } from './foreground';
import type { Item } from './items';

/**
 * @param last the last statement.
 * @param from where the look back begins.
 */
export function bodyOf(
  phrase: Item,
  last: Statement | undefined,
  from: number,
  telling: Telling,
): string | undefined {
  return (
    bodyMeant(phrase, last, from, telling) ??
    authorOf(phrase, last, from, telling) ??
    officeOf(phrase, telling) ??
    bodyOfState(phrase, telling)
  );
}

/** “The ministry”: the one organisation of that kind, or with that noun in or before its name, that has been named. */
function bodyMeant(
  { norm, start: until }: Item,
  last: Statement | undefined,
  from: number,
  { reading: { article, mentions }, knowledge }: Telling,
): string | undefined {
  const noun = /^the ([a-z]+)$/i.exec(norm)?.[1]?.toLowerCase() ?? '';
  const kinds = Object.hasOwn(KINDS_OF_BODIES, noun) ? KINDS_OF_BODIES[noun] : undefined;
  if (!kinds) return undefined;
  const isCalled = ({ start, end, entity }: Mention) => {
    const record = knowledge.entity(entity);
    const words = article.text.slice(Math.max(from, start - noun.length - 1), end).toLowerCase();
    return words.includes(noun) || (record && 'kind' in record && kinds.includes(record.kind));
  };
  const bodies = mentions.filter(
    (mention) =>
      mention.kind === 'organisation' && mention.start >= from && mention.end <= until && isCalled(mention),
  );
  // “The ferry ministry laughed. The ministry …”: one without an entry has been named since.
  const since = article.text.slice(bodies.at(-1)?.end ?? from, until);
  if (new RegExp(`(?<!\\bthe|^) ${noun}\\b`, 'i').test(since)) return undefined;
  const [only, ...others] = new Set(bodies.map(({ entity }) => entity));
  if (others.length === 0) return only;
  return bodies.find(({ entity }) => entity === last?.speaker)?.entity;
}

/** What somebody has said something in. */
const DOCUMENT = /^the (statement|document|communiqu[eé]|readout|release|letter|post|message|report|note)$/i;

/** Whose “the statement” is: the last speaker's, where that is a body, or where the last thing said was said in one. */
function authorOf(
  { norm }: Item,
  last: Statement | undefined,
  from: number,
  { reading: { article } }: Telling,
): string | undefined {
  const noun = DOCUMENT.exec(norm)?.[1]?.toLowerCase();
  if (!noun || !last?.speaker || last.end <= from) return undefined;
  const isBody = !last.speaker.startsWith('person/');
  return isBody || article.text.slice(last.start, last.end).includes(noun) ? last.speaker : undefined;
}

/** “The press service of Harbour Watch”: the one organisation within the phrase. */
function officeOf({ norm, start, end }: Item, { reading: { mentions } }: Telling): string | undefined {
  const [only, ...others] = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const isOffice = only !== undefined && OFFICE_OF.test(norm.replace(only.surface, ''));
  return isOffice && only.kind === 'organisation' && others.length === 0 ? only.entity : undefined;
}

/** What tells whose a body is, before and behind its own words. */
const OWNER = /^(?:(?:the|its|their|his|her)|.*?['’]s?) (?=\S)/i;
const SEAT = /,? (?:in|at|of) (?:the )?\p{Lu}.*$/u;

/** “Norway's army”, “the foreign ministry in Oslo”, “its government”: as the base names it, or the state itself. */
function bodyOfState(phrase: Item, telling: Telling): string | undefined {
  const { knowledge } = telling;
  const { norm } = phrase;
  if (/^(?:an?|one|another|some) /i.test(norm)) return undefined;
  const own = norm.replace(SEAT, '').replace(OWNER, '');
  if (!STATE_BODY.test(own)) return undefined;
  const state = stateOf(phrase, telling);
  const names = knowledge.country(state ?? '')?.names ?? [];
  const known = names
    .filter(({ kind }) => kind === 'demonym')
    .map(({ text }) => wholly(`${text} ${own}`, knowledge))
    .find((body) => body !== undefined);
  return known ?? (SPEAKS_FOR_STATE.test(own) ? state : undefined);
}

/** The organisation that the base knows by the name. */
function wholly(name: string, knowledge: Knowledge): string | undefined {
  const tokens = tokenise(name);
  const hit = knowledge.match(tokens).find(({ firstToken }) => firstToken === 0);
  const [only, ...others] = hit?.endToken === tokens.length ? hit.refs : [];
  return others.length === 0 && only?.id.startsWith('org/') ? only.id : undefined;
}

/**
 * The state that is named in the phrase; else, of “its ministry”, the one state of the sentence so far, or of the
 * one before; else the one from which the article is dated.
 */
function stateOf(
  { start, end, norm }: Item,
  { reading: { sentences, mentions }, knowledge, quoted }: Telling,
): string | undefined {
  const statesIn = (span: Span) =>
    new Set(
      mentions
        .filter((mention) => mention.start >= span.start && mention.end <= span.end)
        .filter(({ start: at }) => !quoted.some((quote) => quote.start <= at && at < quote.end))
        .flatMap((mention) => stateFor(mention, knowledge) ?? []),
    );
  const within = statesIn({ start, end });
  const at = sentences.findLastIndex((sentence) => sentence.start <= start);
  const [before, own] = [sentences[at - 1], sentences[at]];
  const isOwned = /^(?:its|their) /i.test(norm);
  const spans = [
    ...(isOwned && own ? [{ start: own.start, end: start }] : []),
    ...(before && before.block === own?.block ? [before] : []),
  ];
  const dateline = mentions.filter((mention) => mention.end <= LONGEST_DATELINE && isCapitals(mention));
  const home = new Set(isOwned ? [] : dateline.flatMap((mention) => homeOf(mention, knowledge) ?? []));
  const abroad = [...statesIn({ start: own?.start ?? start, end: start })].some((state) => !home.has(state));
  const [states] = [within, ...spans.map(statesIn), ...(abroad ? [] : [home])].filter(
    (found) => found.size > 0,
  );
  const [only] = states ?? [];
  return states?.size === 1 ? only : undefined;
}

/** “OSLO — ”. */
const LONGEST_DATELINE = 40;

const isCapitals = ({ surface }: Mention) => surface.length > 2 && surface === surface.toUpperCase();

function homeOf({ entity }: Mention, knowledge: Knowledge): string | undefined {
  const record = knowledge.entity(entity);
  return record && 'country' in record ? record.country : undefined;
}

/** A country; for its capital or government, the country. */
function stateFor({ kind, entity }: Mention, knowledge: Knowledge): string | undefined {
  if (kind === 'country') return entity;
  const record = knowledge.entity(entity);
  const country = record && 'country' in record ? record.country : undefined;
  const isCapital = country !== undefined && knowledge.country(country)?.capital === entity;
  const governs = record && 'kind' in record && record.kind === 'government';
  return isCapital || governs ? country : undefined;
}
