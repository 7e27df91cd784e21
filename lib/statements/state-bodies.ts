/** Which body of which state “its foreign ministry”, “Norway's army” or “the government in Oslo” is. */
import type { Knowledge } from '../knowledge/knowledge';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';
import type { Mention, Span } from '../types';
import { SPEAKS_FOR_STATE, STATE_BODY, STATE_OFFICE } from './english/bodies';
import type { Item } from './items';
import { STATE_NOUN } from './languages/state-nouns';
import type { Telling } from './telling';
import type { Words } from './words';

/** What tells whose a body is, before and behind its own words. */
const OWNER = /^(?:(?:the|its|their|his|her)|.*?['’]s?) (?=\S)/i;
const SEAT = /(?:,? (?:in|at)|(?<![Mm]inistry|[Dd]epartment|[Oo]ffice) of) (?:the )?\p{Lu}.*$/u;

/** “Norway's army”, “the foreign ministry in Oslo”, “its government”: as the base names it, or the state itself. */
export function bodyOfState(phrase: Item, telling: Telling): string | undefined {
  const { knowledge, lexicon } = telling;
  const { norm } = phrase;
  if (lexicon.words) return STATE_NOUN.test(norm) ? stateBeside(phrase, lexicon.words, telling) : undefined;
  if (/^(?:an?|one|another|some) /i.test(norm)) return undefined;
  const own = norm.replace(SEAT, '').replace(OWNER, '');
  const isOffice = STATE_OFFICE.test(norm);
  if (!STATE_BODY.test(own) && !isOffice) return undefined;
  const state = stateOf(phrase, telling);
  if (isOffice) return state && holderOf(own, state, telling);
  const names = knowledge.country(state ?? '')?.names ?? [];
  const known = names
    .filter(({ kind }) => kind === 'demonym')
    .map(({ text }) => wholly(`${text} ${own}`, knowledge))
    .find((body) => body !== undefined);
  return known ?? (SPEAKS_FOR_STATE.test(own) ? state : undefined);
}

/** “El Gobierno de Chile”, “le ministère libanais”, «пресс-служба Кремля»: the state, or its body, that is named right beside. */
function stateBeside({ start, end }: Item, words: Words, { reading }: Telling): string | undefined {
  const { text } = reading.article;
  const isSmall = (word: string) => word === '' || words.of.has(word) || words.articles.has(word);
  const beside = reading.mentions.find((mention) => {
    if (mention.kind !== 'country' && mention.kind !== 'organisation') return false;
    const between = text.slice(end, mention.start);
    return mention.start >= end
      ? normalise(between).split(/[ ']/).every(isSmall)
      : mention.end <= start && text.slice(mention.end, start) === ' ';
  });
  return beside?.entity;
}

/** The organisation that the base knows by the name. */
function wholly(name: string, knowledge: Knowledge): string | undefined {
  const tokens = tokenise(name);
  const hit = knowledge.match(tokens).find(({ firstToken }) => firstToken === 0);
  const [only, ...others] = hit?.endToken === tokens.length ? hit.refs : [];
  return others.length === 0 && only?.id.startsWith('org/') ? only.id : undefined;
}

/** Who was the state's foreign minister on the article's day. */
function holderOf(office: string, state: string, { reading, knowledge }: Telling): string | undefined {
  const role = office.toLowerCase().replace('defense', 'defence').replace(' ', '-');
  const holders = knowledge
    .postsByRole(role, state)
    .flatMap(({ id }) => knowledge.holdersOn(id, reading.asOf.to));
  const [only, ...others] = new Set(holders.map(({ person }) => person.id));
  return others.length === 0 ? only : undefined;
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
    ...(isOwned && before && before.block === own?.block ? [before] : []),
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
