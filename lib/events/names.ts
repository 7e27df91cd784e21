/** The names of an event in a text: as they are written, or their words in another order. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Entity, EventRecord } from '../knowledge/schema';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';
import type { Passage } from './passages';
import { nameStems, stem } from './stems';
import { CALENDAR, COMMON, GENERIC } from './words';

/** What a name asks for: entities to be named, and words. */
interface Wanted {
  entities: readonly string[];
  words: readonly string[];
}

/** A name of an event; whose names its words are is only looked up where it may be meant. */
interface Name {
  text: string;
  stems: readonly string[];
  wanted?: Wanted;
}

const LETTERS = /\p{L}+/gu;
/** Shorter words tell little of what an event was. */
const TELLING = 4;

const named = new WeakMap<EventRecord, readonly Name[]>();

/** The name by which the text calls the event. */
export function nameIn(text: string, event: EventRecord): string | undefined {
  const plain = normalise(text);
  return [event.name, ...event.names.map((name) => name.text)].find((name) =>
    plain.includes(normalise(name)),
  );
}

/** A name of its own has a number, or a capital letter after its first word, besides its parties and places: “October 7 attacks”, not “talks in Istanbul”. */
export function isProper(name: string, event: EventRecord, knowledge: Knowledge): boolean {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some(
    (word, index) =>
      !ownerOf(stem(word), event, knowledge) &&
      (/\d/.test(word) || (/^\p{Lu}/u.test(word) && (index > 0 || words.length === 1))),
  );
}

/**
 * A name all of whose words are in a passage (“drones that entered Poland” for
 * “drones over Poland”). The parties and places of a name are looked for among the
 * entities named; at least two words must be left, or one with an entity.
 * @param stems of the passage's words.
 * @param named ids of the entities named in it, and `around` also shortly before, where countries and places may stand.
 */
export function coveredName(
  event: EventRecord,
  { stems, named, around }: Pick<Passage, 'stems' | 'named' | 'around'>,
  knowledge: Knowledge,
): string | undefined {
  const isNamed = (id: string) => (id.startsWith('person/') ? named : around).has(id);
  const isCovered = (name: Name) => {
    if (!name.stems.some((each) => stems.has(each))) return false;
    name.wanted ??= wantedBy(name, event, knowledge);
    const { entities, words } = name.wanted;
    return (
      (words.length > 1 || (words.length === 1 && entities.length > 0)) &&
      words.every((word) => stems.has(word)) &&
      entities.every(isNamed)
    );
  };
  return namesOf(event).find(isCovered)?.text;
}

function namesOf(event: EventRecord): readonly Name[] {
  const known = named.get(event);
  if (known) return known;
  const names = [event.name, ...event.names.map(({ text }) => text)].map((text) => ({
    text,
    stems: nameStems(text),
  }));
  named.set(event, names);
  return names;
}

function wantedBy({ stems }: Name, event: EventRecord, knowledge: Knowledge): Wanted {
  const owners = stems.map((each) => ownerOf(each, event, knowledge));
  return {
    entities: [...new Set(owners.flatMap((owner) => owner ?? []))],
    words: stems.filter((_, i) => owners[i] === undefined),
  };
}

const tellingWords = new WeakMap<EventRecord, readonly string[]>();

/** The stems of the words that say in an event's names what it was: “robbery”, “nuclear test”; parties and places left out. */
export function telling(event: EventRecord, knowledge: Knowledge): readonly string[] {
  const known = tellingWords.get(event);
  if (known) return known;
  const names = [event.name, ...event.names.map(({ text }) => text)];
  const words = names.flatMap((name) => name.match(LETTERS) ?? []).filter((word) => isTelling(word));
  const found = [...new Set(words.map(stem))].filter((each) => !ownerOf(each, event, knowledge));
  tellingWords.set(event, found);
  return found;
}

function isTelling(word: string): boolean {
  return word.length >= TELLING && word === word.toLowerCase() && !COMMON.test(word) && !GENERIC.test(word);
}

/** A name's word with a capital that is no beginning, as in “talks in Bukavu”. */
interface ProperWord {
  word: string;
  stem: string;
}

const proper = new WeakMap<EventRecord, readonly (readonly ProperWord[])[]>();

/** How many proper words of one of the event's names a text has, besides those of its parties and places. */
export function properWordsIn(event: EventRecord, stems: ReadonlySet<string>, knowledge: Knowledge): number {
  const names = proper.get(event) ?? properWords(event);
  proper.set(event, names);
  const isTold = (each: ProperWord) =>
    stems.has(each.stem) && !ownerOf(each.stem, event, knowledge) && !isOfCountry(each.word, knowledge);
  return Math.max(0, ...names.map((words) => words.filter(isTold).length));
}

/** The proper words of each of its names. */
function properWords(event: EventRecord): ProperWord[][] {
  return [event.name, ...event.names.map(({ text }) => text)].map((name) =>
    [...name.matchAll(LETTERS)]
      .filter(({ 0: word, index }) => index > 0 && isCapitalised(word) && !CALENDAR.test(word))
      .map(({ 0: word }) => ({ word, stem: stem(word) })),
  );
}

/** A capital and small letters: no acronym. */
function isCapitalised(word: string): boolean {
  const rest = word.slice(1);
  return rest.length >= 3 && word[0] !== word[0]?.toLowerCase() && rest === rest.toLowerCase();
}

/** “Russian” stands in the news of every day. */
function isOfCountry(word: string, knowledge: Knowledge): boolean {
  return knowledge.match(tokenise(word)).some(({ refs }) => refs.some(({ id }) => id.startsWith('country/')));
}

/** The party or place of an event whose name the word of a stem belongs to. */
function ownerOf(
  each: string,
  { places, participants }: EventRecord,
  knowledge: Knowledge,
): string | undefined {
  const owns = (id: string) => entityStems(id, knowledge).has(each);
  return participants.findLast(owns) ?? places.findLast(owns);
}

const entityNames = new WeakMap<Entity, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/** Stems of all names of an entity. */
function entityStems(id: string, knowledge: Knowledge): ReadonlySet<string> {
  const entity = knowledge.entity(id);
  if (!entity) return NONE;
  const stems =
    entityNames.get(entity) ??
    new Set([entity.name, ...entity.names.map(({ text }) => text)].flatMap(nameStems));
  entityNames.set(entity, stems);
  return stems;
}
