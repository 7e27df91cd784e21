/** Whose words a phrase such as “laut …”, “selon …” tells. */
import { type Item, namesSomebody } from './items';
import { apposedName } from './other-appositions';
import { ends, REACH } from './other-subjects';
import { isTitle } from './other-titles';
import type { Words } from './words';

/** The name in a phrase such as “laut …” that ends before `from`; one that only owns who speaks is none. */
export function phraseName(items: readonly Item[], from: number, words: Words): number | undefined {
  const apposed = apposedName(items, from, words);
  if (apposed !== undefined) return apposed;
  for (let index = from; index < from + REACH; index += 1) {
    const item = items[index];
    if (!item) return undefined;
    // “Laut dpa soll Merz reisen”: the outlet is the source; „so der CDU-Politiker“: the party is no speaker.
    if (item.mention?.kind === 'outlet' || item.possessive) return undefined;
    if (isTitle(items, index)) continue;
    if (namesSomebody(item)) {
      // “Selon l'avocat de Smith”, «по словам адвоката Смита»; but «помощника президента Смита» is Smith's own title
      // where Smith is no president.
      const between = items.slice(from, index);
      const { title } = item.mention ?? {};
      const isOthers = title !== undefined && (title.post === undefined || item.ownTitle === false);
      const owner =
        between.some(({ norm }) => words.prepositions.has(norm)) ||
        (words.inflected && isOthers !== between.some(({ type }) => type === 'word'));
      if (!owner) return index;
      // “Selon le chef de l'ONU, Jean Dupont, …”
      const apposed = items[index + 1]?.norm === ',' ? items[index + 2] : undefined;
      return apposed?.mention?.kind === 'person' && items[index + 3]?.norm === ',' ? index + 2 : undefined;
    }
    if (ends(item, words)) return undefined;
  }
  return undefined;
}
