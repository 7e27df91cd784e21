/** English phrases that tell whose words they are: “according to Smith”, “in Smith's words”, “was quoted as saying”. */
import { PASSIVE, PREPOSITIONS } from './english/grammar';
import { LIGHT, OWN_WORDS, SPEECH_NOUN } from './english/phrases';
import { asAnswer } from './english-answers';
import { isWish } from './english-wishes';
import type { Item } from './items';
import { afterPhrase, beforeVerb, byAgent } from './subjects';

/** “According to Smith”, “in the words of Smith”, “in Smith's words”, “as Smith put it”, “Smith is worried that”. */
export function ofPhrase(items: readonly Item[], at: number, norm: string): number | undefined {
  const [before, after] = [items[at - 1], items[at + 1]];
  switch (norm) {
    case 'according':
      return after?.norm === 'to' ? afterPhrase(items, at + 2) : undefined;
    case 'put':
    case 'puts':
      return after?.norm === 'it' || isFigure(items, at) ? beforeVerb(items, at) : undefined;
    case 'concerned':
    case 'worried':
    case 'convinced':
    case 'confident':
      return after?.norm === 'that' && PASSIVE.has(before?.norm ?? '')
        ? beforeVerb(items, at - 1)
        : undefined;
    case 'wanted':
    case 'wants':
      return isWish(items, at) ? at - 1 : undefined;
    case 'counted':
    case 'counts':
    case 'registered':
    case 'recorded':
    case 'documented':
    case 'tallied':
      return items.slice(at + 1, at + 4).some(({ norm: next }) => FIGURE.test(next))
        ? beforeVerb(items, at)
        : undefined;
    case 'made':
      if (after?.norm === 'clear' || (after?.norm === 'it' && items[at + 2]?.norm === 'clear'))
        return beforeVerb(items, at);
      return PASSIVE.has(before?.norm ?? '') && SPEECH_NOUN.test(items[at - 2]?.norm ?? '')
        ? byAgent(items, at)
        : undefined;
    // “…”: so Smith; “…” – thus the ministry.
    case 'so':
    case 'thus':
      return before?.type === 'mark' && items[at - 2]?.type === 'quote'
        ? afterPhrase(items, at + 1)
        : undefined;
    // “Smith's statement reads: …”.
    case 'reads':
      return (
        documentBefore(items, at) ??
        (before?.norm === 'it' && items[at - 2]?.norm === ',' ? at - 1 : undefined)
      );
    default:
      return (
        asAnswer(items, at, norm) ??
        inOwnWords(items, at, norm) ??
        (isLight(items, at, norm) ? beforeVerb(items, at) : undefined)
      );
  }
}

const DOCUMENT = /\b(?:statement|readout|letter|communiqu[eé]|message|post|resolution|text)\b/i;

function documentBefore(items: readonly Item[], verb: number): number | undefined {
  const subject = beforeVerb(items, verb);
  const { type, norm = '' } = items[subject ?? -1] ?? {};
  return type === 'unnamed' && DOCUMENT.test(norm) ? subject : undefined;
}

/** “In Smith's words”, “in the words of Smith”, “by his count”. */
function inOwnWords(items: readonly Item[], at: number, norm: string): number | undefined {
  const { norm: preposition = '' } = items[at - 2] ?? {};
  const nouns = Object.hasOwn(OWN_WORDS, preposition) ? OWN_WORDS[preposition] : undefined;
  if (!nouns?.test(norm)) return undefined;
  if (items[at + 1]?.norm === 'of') return afterPhrase(items, at + 2);
  const owner = items[at - 1];
  return owner?.possessive || /^(?:his|her)$/.test(owner?.norm ?? '') ? at - 1 : undefined;
}

/** “Issued a stern warning”: the noun stands within the verb's object. */
function isLight(items: readonly Item[], at: number, norm: string): boolean {
  const nouns = LIGHT.get(norm);
  if (!nouns || PASSIVE.has(items[at - 1]?.norm ?? '')) return false;
  const object = items.slice(at + 1, at + LONGEST_OBJECT);
  const end = object.findIndex(
    ({ type, norm: word }) => (type === 'mark' && word !== '-') || PREPOSITIONS.has(word) || word === 'that',
  );
  return object.slice(0, end < 0 ? undefined : end).some(({ norm: word }) => nouns.test(word));
}

/** Words from a verb to the noun of its object. */
const LONGEST_OBJECT = 6;

/** “Put the turnout near two million”, “puts the dead at 40”. */
function isFigure(items: readonly Item[], put: number): boolean {
  const from = put + 2;
  const at = items
    .slice(from, put + 12)
    .findIndex(({ norm }) => /^(?:at|near|above|below|around)$/.test(norm));
  return at >= 0 && items.slice(from + at + 1, from + at + 4).some(({ norm }) => FIGURE.test(norm));
}

const FIGURE =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|zero)$/;

/** “Smith was heard saying”, “Smith can be seen telling a crowd”. */
export function heardSaying(items: readonly Item[], at: number, norm: string): number | undefined {
  const [be, heard] = [items[at - 2]?.norm ?? '', items[at - 1]?.norm ?? ''];
  return /^(?:saying|telling|asking|shouting|warning)$/.test(norm) &&
    /^(?:heard|seen|shown|recorded|filmed|caught|overheard)$/.test(heard) &&
    PASSIVE.has(be)
    ? beforeVerb(items, at - 2)
    : undefined;
}

const QUOTED_AS = /^(?:saying|telling|calling|describing|warning|adding|insisting|declaring|stating|asking)$/;

/** “Smith was quoted by the agency as saying”, “the agency quoted Smith as saying”. */
export function quotedAs(items: readonly Item[], at: number, norm: string): number | undefined {
  if (!QUOTED_AS.test(norm) || items[at - 1]?.norm !== 'as') return undefined;
  const from = Math.max(0, at - 10);
  const back = items
    .slice(from, at)
    .findLastIndex(({ norm: verb }) => /^(?:quoted|quotes|cited|cites)$/.test(verb));
  if (back < 0) return undefined;
  const verb = from + back;
  if (PASSIVE.has(items[verb - 1]?.norm ?? '')) return beforeVerb(items, verb - 1);
  const object = afterPhrase(items, verb + 1);
  return object !== undefined && object < at ? object : undefined;
}
