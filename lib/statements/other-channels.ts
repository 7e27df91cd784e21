/** Channels in languages other than English, by the words near an outlet. */
import type { Item } from './items';
import { isSpokenOf } from './reports-spoken-of';
import type { Words } from './words';

/** Words between a verb and the outlet. */
const REACH = 6;

/** A verb of saying or reporting, or a word such as “gegenüber”, stands near the outlet, no clause between. */
export function besideVerb(items: readonly Item[], index: number, words: Words): boolean {
  if (items[index]?.possessive) return false;
  const speaks = ({ norm, type }: Item) =>
    type === 'word' &&
    [words.verbs, words.participles, words.reports, words.verbsWith].some((each) => each.has(norm));
  const breaks = ({ norm, type }: Item) =>
    words.conjunctions.has(norm) || type === 'quote' || /^[.;:!?]$/.test(norm);
  const reaches = (all: readonly Item[]) => {
    // „SPD-Fraktionschefin“ is one word.
    const side = all.filter(({ norm }) => norm !== '-');
    const end = side.findIndex(breaks);
    return side.slice(0, end < 0 ? REACH : Math.min(end, REACH)).some(speaks);
  };
  const before = items.slice(0, index).reverse();
  const channel = before.slice(0, 3).some(({ norm }) => words.channels.has(norm) || words.press.has(norm));
  const isSource = isAccordingTo(before, words);
  if (!isSource && isSpokenOf(items, index, words)) return false;
  return (
    isSource ||
    words.accordingAfter.has(items[index + 1]?.norm ?? '') ||
    (channel && before.some(speaks)) ||
    // „Im Interview mit Harbour News schloss Smith das aus“: the verb's other part closes the sentence.
    (channel && isSeparable(items[index + 1], words)) ||
    reaches(before) ||
    reaches(items.slice(index + 1))
  );
}

const isSeparable = (item: Item | undefined, { separable }: Words) =>
  item?.type === 'word' && [...separable.values()].some((verbs) => verbs.has(item.norm));

/** A phrase such as “laut” ends at most three words before; `before` is in reverse order. */
function isAccordingTo(before: readonly Item[], { accordingTo, namesOnly }: Words): boolean {
  return accordingTo.some((each) => {
    const from = before.findIndex(({ norm }) => norm === each.at(-1));
    return (
      from >= 0 &&
      // „So ging das 20 Minuten“.
      from <= (namesOnly.has(each[0] ?? '') ? 0 : 3) &&
      each.every((word, step) => before[from + each.length - 1 - step]?.norm === word)
    );
  });
}
