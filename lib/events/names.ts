/** The names of an event in a text: as they are written, or their words in another order. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { normalise } from '../text/normalise';
import { ownerOf } from './owners';
import type { Passage } from './passages';
import { nameStems, stem } from './stems';
import { COMMON, GENERIC } from './words';

/** What a name asks for: entities to be named, and words. */
interface Wanted {
  /** By id; each with the stems of the name's words that are its own. */
  entities: ReadonlyMap<string, readonly string[]>;
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
 * entities named, places also among the words; at least two words must be left, or one with an entity.
 * @param stems of the passage's words.
 * @param named ids of the entities named in it, and `around` also shortly before, where countries and places may stand.
 */
export function coveredName(
  event: EventRecord,
  { stems, named, around }: Pick<Passage, 'stems' | 'named' | 'around'>,
  knowledge: Knowledge,
): string | undefined {
  return coverOf(event, { stems, named, around }, knowledge)?.text;
}

/** As `coveredName`, with the stems of its words beside parties and places. */
export function coverOf(
  event: EventRecord,
  { stems, named, around }: Pick<Passage, 'stems' | 'named' | 'around'>,
  knowledge: Knowledge,
): { text: string; words: readonly string[] } | undefined {
  // A passage that names a country is on no other one that was named before.
  const near = [...named].some((id) => id.startsWith('country/')) ? named : around;
  const isNamed = ([id, own]: [string, readonly string[]], words: readonly string[]) =>
    (id.startsWith('person/') ? named : id.startsWith('country/') ? near : around).has(id) ||
    (id.startsWith('place/') && own.every((word) => stems.has(word)) && words.length > 1);
  const isCovered = (name: Name) => {
    if (!name.stems.some((each) => stems.has(each))) return false;
    name.wanted ??= wantedBy(name, event, knowledge);
    const { entities, words } = name.wanted;
    return (
      (words.length > 1 || (words.length === 1 && entities.size > 0)) &&
      words.every((word) => stems.has(word)) &&
      [...entities].every((entity) => isNamed(entity, words))
    );
  };
  const name = namesOf(event).find(isCovered);
  return name && { text: name.text, words: name.wanted?.words ?? [] };
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
  const entities = new Map<string, string[]>();
  const words: string[] = [];
  for (const each of stems) {
    const owner = ownerOf(each, event, knowledge);
    if (owner) entities.set(owner, [...(entities.get(owner) ?? []), each]);
    else words.push(each);
  }
  return { entities, words };
}

const tellingWords = new WeakMap<EventRecord, readonly string[]>();

/** The stems of the words that say in an event's names what it was: “robbery”, “nuclear test”; parties and places left out. */
export function telling(event: EventRecord, knowledge: Knowledge): readonly string[] {
  const known = tellingWords.get(event);
  if (known) return known;
  const names = [event.name, ...event.names.map(({ text }) => text)];
  const words = names.flatMap((name) => (name.match(LETTERS) ?? []).filter(isTelling));
  const found = [...new Set(words.map(stem))].filter((each) => !ownerOf(each, event, knowledge));
  tellingWords.set(event, found);
  return found;
}

/** A capital inside a name is that of a name within it; the first word has one in any case. */
function isTelling(word: string, index: number): boolean {
  const small = index === 0 || word === word.toLowerCase();
  return word.length >= TELLING && small && !COMMON.test(word) && !GENERIC.test(word.toLowerCase());
}
