/** The names of an event in a text: as they are written, or their words in another order. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';
import type { Passage } from './passages';
import { nameStems, stem } from './stems';
import { CALENDAR } from './words';

/** What a name asks for: entities to be named, and words. */
interface Wanted {
  name: string;
  entities: readonly string[];
  words: readonly string[];
}

const wanted = new WeakMap<EventRecord, readonly Wanted[]>();

/** The name by which the text calls the event. */
export function nameIn(text: string, event: EventRecord): string | undefined {
  const plain = normalise(text);
  return [event.name, ...event.names.map((name) => name.text)].find((name) =>
    plain.includes(normalise(name)),
  );
}

/** A name of its own has a number, or a capital letter after its first word, besides its parties and places: “October 7 attacks”, not “talks in Istanbul”. */
export function isProper(name: string, event: EventRecord, knowledge: Knowledge): boolean {
  const owners = ownersOf(event, knowledge);
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some(
    (word, index) =>
      !owners.has(stem(word)) &&
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
  const asked = wanted.get(event) ?? wantedBy(event, knowledge);
  wanted.set(event, asked);
  const isNamed = (id: string) => (id.startsWith('person/') ? named : around).has(id);
  return asked.find(
    ({ entities, words }) => words.every((word) => stems.has(word)) && entities.every(isNamed),
  )?.name;
}

function wantedBy(event: EventRecord, knowledge: Knowledge): Wanted[] {
  const owners = ownersOf(event, knowledge);
  return [event.name, ...event.names.map(({ text }) => text)]
    .map((name) => {
      const stems = nameStems(name);
      return {
        name,
        entities: [...new Set(stems.flatMap((each) => owners.get(each) ?? []))],
        words: stems.filter((each) => !owners.has(each)),
      };
    })
    .filter(({ entities, words }) => words.length > 1 || (words.length === 1 && entities.length > 0));
}

const proper = new WeakMap<EventRecord, readonly string[]>();

/** Whether a text has a proper word of the event's names besides its parties and places. */
export function hasProperWord(event: EventRecord, stems: ReadonlySet<string>, knowledge: Knowledge): boolean {
  const words = proper.get(event) ?? properStems(event, knowledge);
  proper.set(event, words);
  return words.some((word) => stems.has(word));
}

function properStems(event: EventRecord, knowledge: Knowledge): string[] {
  const owners = ownersOf(event, knowledge);
  return [event.name, ...event.names.map(({ text }) => text)]
    .flatMap((name) => name.match(/(?<=\P{L})\p{Lu}\p{Ll}{3,}/gu) ?? [])
    .filter((word) => !CALENDAR.test(word) && !isOfCountry(word, knowledge))
    .map(stem)
    .filter((word) => !owners.has(word));
}

/** “Russian” stands in the news of every day. */
function isOfCountry(word: string, knowledge: Knowledge): boolean {
  return knowledge.match(tokenise(word)).some(({ refs }) => refs.some(({ id }) => id.startsWith('country/')));
}

const owned = new WeakMap<EventRecord, ReadonlyMap<string, string>>();

/** Stems of the names of the event's parties and places → the entity. */
function ownersOf(event: EventRecord, knowledge: Knowledge): ReadonlyMap<string, string> {
  const known = owned.get(event);
  if (known) return known;
  const owners = new Map<string, string>();
  owned.set(event, owners);
  for (const id of [...event.places, ...event.participants]) {
    const entity = knowledge.entity(id);
    const names = entity ? [entity.name, ...entity.names.map(({ text }) => text)] : [];
    for (const word of names.flatMap(nameStems)) owners.set(word, id);
  }
  return owners;
}
