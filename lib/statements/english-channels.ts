/** Where an outlet stands in an English passage that has its news from it. */
import {
  CHANNEL_PHRASE,
  DENIAL,
  HEARD,
  OUTLET_NOUN,
  OWN_SOURCE,
  POSTED,
  SAID_ABOUT,
  TOLD_SOMEBODY,
} from './english/channels';
import { OTHER, PLAIN } from './english/verbs';
import type { Item } from './items';

/** “Bild, citing sources, writes”; “Bild, which first reported …”. */
const GOES_ON = /^(?:citing|quoting|which|who)$/;
const WRITES =
  /^(?:writes?|prints?|printed|published|ran|airs?|quotes?|quoted|quoting|cites?|cited|citing|learned|learnt|broke|carried|aired|broadcast|understands|obtained|saw|seen|shows?|showed)$/;
const ADVERB =
  /^(?:has|had|have|was|were|also|earlier|later|first|previously|separately|initially|then|on|tv)$/;

/** “Reuters reports”, “the BBC, citing officials, said”, “a Reuters witness saw”; “…, reports TASS”. */
export function reports(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (!item) return false;
  if (item.possessive || OWN_SOURCE.test(items[index + 1]?.norm ?? ''))
    return OWN_SOURCE.test(items[index + 1]?.norm ?? '');
  let verb = index - 1;
  while (verb > index - 4 && isLeadIn(items[verb])) verb -= 1;
  const earlier = items[verb - 1];
  const inverted =
    PLAIN.has(items[verb]?.norm ?? '') &&
    (earlier === undefined || /^(?:,|as|—|–)$/.test(earlier.norm) || earlier.type === 'quote');
  if (inverted) return true;
  const comma = items[index + 1]?.norm === ',';
  if (comma && !GOES_ON.test(items[index + 2]?.norm ?? '')) return false;
  const next = items
    .slice(index + (comma ? 2 : 1), index + 6)
    .find(({ norm }) => !ADVERB.test(norm) && !OUTLET_NOUN.test(norm) && !/^(?:which|who)$/.test(norm));
  return next?.type === 'word' && (PLAIN.has(next.norm) || OTHER.has(next.norm) || WRITES.test(next.norm));
}

/** “Wrote the French daily Le Monde”. */
const isLeadIn = (item: Item | undefined) =>
  item?.norm === 'the' || item?.mention?.kind === 'country' || OUTLET_NOUN.test(item?.norm ?? '');

/** “Told the BBC”, “in an interview with Le Monde”; not “denied the report by the BBC”. */
export function isTold(text: string, start: number, item: Item): boolean {
  const before = text.slice(start, item.start);
  return (CHANNEL_PHRASE.test(before) || TOLD_SOMEBODY.test(before)) && !DENIAL.test(before);
}

/** “Smith claimed on CNN”, “grumbles to Reuters”: a verb of saying a few words before, no mark between. */
export function hears(items: readonly Item[], index: number): boolean {
  if (items[index]?.possessive || !/^(?:to|on)$/.test(items[index - 1]?.norm ?? '')) return false;
  // “Smith, on CNN, thought”.
  const [opens, closes] = [items[index - 2]?.norm, items[index + 1]?.norm];
  if (opens === ',' && closes === ',' && items[index - 1]?.norm === 'on') return true;
  const before = items.slice(Math.max(0, index - 5), index - 1);
  const clause = before.slice(before.findLastIndex(({ type }) => type === 'mark') + 1);
  return clause.some(
    ({ type, norm }) => type === 'word' && ((PLAIN.has(norm) && !SAID_ABOUT.test(norm)) || HEARD.test(norm)),
  );
}

/** Words from a verb to the platform. */
const LONGEST_CLAUSE = 14;

/** “A ban on X”. */
const SPOKEN_OF = /^(?:ban|attack|tax|crackdown|curbs?|limits?|sanctions|lawsuit|report)$/;

const isSaid = (norm: string) =>
  PLAIN.has(norm) || OTHER.has(norm) || HEARD.test(norm) || POSTED.test(norm) || /^puts?$/.test(norm);

/** “Wrote on X”, “in a post on his Telegram channel”. */
export function isPostedOn(text: string, start: number, items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (!item || item.possessive) return false;
  const before = items.slice(Math.max(0, index - LONGEST_CLAUSE), index);
  const on = before.findLastIndex(({ norm }) => /^(?:on|via|to)$/.test(norm));
  const lead = before.slice(on + 1).every(({ norm }) => /^(?:his|her|its|their|the)$/.test(norm));
  if (on < 0 || !lead || SPOKEN_OF.test(before[on - 1]?.norm ?? '')) return false;
  // “Blasted it as ‘late’ on X”: words in quotation marks end no clause.
  const clause = before.slice(before.slice(0, on).findLastIndex(({ type }) => type === 'mark') + 1, on);
  return isTold(text, start, item) || clause.some(({ type, norm }) => type === 'word' && isSaid(norm));
}
