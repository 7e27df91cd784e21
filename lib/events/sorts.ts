/** What an event is within its kind: a flood is no earthquake, an election of parliament none of a president. */
import type { EventRecord } from '../knowledge/schema';

const HAZARDS = [
  /quake|tremor/i,
  /flood/i,
  /hurricane|cyclone|typhoon|storm/i,
  /fire/i,
  /eruption/i,
  /tsunami/i,
];

/** In the words of all of the languages. */
const ELECTIONS = [
  /presidential|präsident\p{L}*wahl|présidentielle|presidencia(?:l|is)|presidenzial|prezydenck|президентс|cumhurbaşkan\p{L}* seçim/iu,
  /parliamentary|legislative|bundestagswahl|parlamentswahl|législatives|parlamentari?[aeo]s?\b|legislativas|parlamentarn|парламентс|milletvekili/iu,
];

/** Whether a text that has a word for its kind says that another sort of event is meant. */
export function isOfOtherSort(
  { word, text }: { /** The word for its kind. */ word: string; text: string },
  { kind, name, summary }: EventRecord,
): boolean {
  // A disaster's word says itself what it is; an election has the word beside it.
  const [sorts, told] = kind === 'election' ? [ELECTIONS, text] : [kind === 'disaster' ? HAZARDS : [], word];
  const known = `${name} ${summary}`;
  const said = sorts.filter((sort) => sort.test(told));
  return said.length > 0 && sorts.some((sort) => sort.test(known)) && !said.some((sort) => sort.test(known));
}
