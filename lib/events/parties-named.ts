/** Whom and what place of an event a passage names. */
import type { Knowledge } from '../knowledge/knowledge';
import { partiesOf } from '../knowledge/parties';
import type { EventRecord } from '../knowledge/schema';
import type { Passage } from './passages';

/** Who of the participants is named; those of the sentences before count where one is named in the passage itself. */
export function participantsIn(
  { participants }: EventRecord,
  { named, around }: Passage,
  knowledge: Knowledge,
): { here: string[]; all: boolean; share: number } {
  const among = (names: ReadonlySet<string>) =>
    participants.filter((id) => names.has(id) || partiesOf(id, knowledge).some((party) => names.has(party)));
  const inPassage = among(named);
  if (inPassage.length === 0) return { here: [], all: false, share: 0 };
  const here = among(around);
  const behind = participants.filter((id) => {
    const country = here.includes(id) ? undefined : knowledge.person(id)?.country;
    return country !== undefined && here.includes(country);
  });
  const counted = here.length + behind.length;
  return {
    here,
    all: here.length > 0 && counted === participants.length,
    share: (inPassage.length + (counted - inPassage.length) / 2) / participants.length,
  };
}

/** The narrowest place of the event among what is named. */
export function placeIn({ places }: EventRecord, named: ReadonlySet<string>): string | undefined {
  return places.find((id) => id.startsWith('place/') && named.has(id)) ?? places.find((id) => named.has(id));
}

/** The event was at some place, and the passage names some. */
export function namesPlaces({ places }: EventRecord, { named }: Passage): boolean {
  return places.some((id) => id.startsWith('place/')) && [...named].some((id) => id.startsWith('place/'));
}

/** Whether a party of an event is not of the country in which it took place. */
export function isAbroad(id: string, place: string, knowledge: Knowledge): boolean {
  const [home, there] = [knowledge.person(id), knowledge.entity(place)].map((each) =>
    each && 'country' in each ? each.country : undefined,
  );
  return (home ?? id) !== (there ?? place);
}

/** The article names all of an event's parties, where they are several, or the person and where it was, or its place. */
export function isAmong(event: EventRecord, passage: Passage, knowledge: Knowledge): boolean {
  const { participants, places } = event;
  const { article } = passage;
  return (
    (participants.length > 1 && areAllIn(event, passage, knowledge)) ||
    (participants.length === 1 &&
      [...participants, ...places].every((id) => article.has(id)) &&
      isPerson(participants)) ||
    (participants.length === 0 && places.length > 0 && places.every((id) => article.has(id))) ||
    places.some((id) => id.startsWith('place/') && article.has(id))
  );
}

/** Several have agreed on something, and the article names but one of them, or none. */
export function lacksParties({ kind, participants }: EventRecord, { article }: Passage): boolean {
  if (!/^(?:agreement|ceasefire|exchange)$/.test(kind) || participants.length < 3) return false;
  return participants.filter((id) => article.has(id)).length < 2;
}

/** The article names all of its parties, or the countries of the persons among them. */
export function areAllIn({ participants }: EventRecord, { article }: Passage, knowledge: Knowledge): boolean {
  return participants.every((id) => isIn(article, id, knowledge));
}

const isPerson = ([id]: readonly string[]) => id?.startsWith('person/') ?? false;

/** Named, or a person of a country named. */
function isIn(names: ReadonlySet<string>, id: string, knowledge: Knowledge): boolean {
  const country = names.has(id) ? undefined : knowledge.person(id)?.country;
  return names.has(id) || (country !== undefined && names.has(country));
}
