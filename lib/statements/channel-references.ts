/** Channels that a passage does not name again: “told the agency”, “the paper wrote”. */
import type { Knowledge } from '../knowledge/knowledge';
import { normalise } from '../text/normalise';
import { KINDS_OF_PRESS, NAMED_BEFORE } from './english/channels';
import type { Item } from './items';
import type { Lexicon } from './lexicon';

/**
 * The one outlet of those named before that is meant.
 * @param words the passage without its quotations.
 * @param before outlet ids: the channels named last.
 */
export function outletNamedBefore(
  words: string,
  items: readonly Item[],
  { words: wording }: Lexicon,
  before: readonly string[],
  knowledge: Knowledge,
): string[] {
  if (before.length === 0) return [];
  const kinds = wording ? anyKind(items, wording.press) : kindsNamed(words);
  if (!kinds) return [];
  const fitting = before.filter((id) => {
    const kind = knowledge.outlet(id)?.kind;
    return kinds.length === 0 || kind === undefined || kinds.includes(kind);
  });
  return fitting.length === 1 ? fitting : [];
}

function kindsNamed(words: string): readonly string[] | undefined {
  const press = NAMED_BEFORE.flatMap((each) => each.exec(words)?.groups?.press ?? [])[0];
  return press === undefined ? undefined : KINDS_OF_PRESS[press.toLowerCase()];
}

/** «Сказал он агентству»: the noun alone, no name behind it. */
function anyKind(items: readonly Item[], press: ReadonlySet<string>): readonly string[] | undefined {
  const noun = ({ type, norm }: Item) =>
    type === 'unnamed' ? normalise(norm.slice(norm.lastIndexOf(' ') + 1)) : type === 'word' ? norm : '';
  const found = items.some(
    (item, index) => press.has(noun(item)) && !/^(?:name|quote)$/.test(items[index + 1]?.type ?? ''),
  );
  return found ? [] : undefined;
}
