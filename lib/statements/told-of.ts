/** “Smith: Chancellor meets farmers”: behind a colon stands what others tell of the one who is named before it. */
import { bears } from './bearers';
import type { Item } from './items';
import type { Telling } from './telling';

/** „Smith: Er geht“, and whom a title behind the colon means again; words in quotation marks are her own. */
export function isInThirdPerson({ mention }: Item, behind: readonly Item[]): boolean {
  const [next] = behind;
  if (!next || next.type === 'quote') return false;
  if (next.type === 'pronoun') return next.gender === 'male' || next.gender === 'female';
  return (
    mention?.kind === 'person' &&
    behind.some((each) => each.mention?.how === 'title' && each.mention.entity === mention.entity)
  );
}

/** „Smith: Kanzlerin besucht Bauern“: an office that she bears opens it. */
export function isToldOf(
  speaker: string,
  items: readonly Item[],
  at: number,
  { lexicon, reading, knowledge }: Telling,
): boolean {
  const [colon, next] = items.slice(at, at + 2);
  const office =
    colon?.norm === ':' && next?.type === 'name' ? lexicon.officeOf(next.surface ?? next.norm) : undefined;
  return office !== undefined && bears(speaker, office, reading, knowledge);
}
