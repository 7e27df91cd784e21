/** “Faisal bin Farhan”: given name and patronymic of somebody whom the base has with the family's name as well. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { Token } from '../text/tokens';
import { tokenise } from '../text/tokens';
import { atWords } from './at-words';

const SON_OR_DAUGHTER_OF = new Set(['bin', 'ibn', 'bint']);

/** Matches of names shortened so; they may overlap shorter matches. */
export function patronymicHits(tokens: readonly Token[], knowledge: Knowledge): AliasHit[] {
  return atWords(tokens, SON_OR_DAUGHTER_OF, (index) => {
    const [given, link, father] = [tokens[index - 1], tokens[index], tokens[index + 1]];
    if (!given?.upper || !link || !father?.upper) return [];
    const words = [given.norm, link.norm, father.norm];
    const bearers = knowledge
      .search(words.join(' '), 3)
      .filter(({ id, matched }) => typeOf(id) === 'person' && begins(matched, words));
    const [only] = new Set(bearers.map(({ id }) => id));
    if (!only || bearers.some(({ id }) => id !== only)) return [];
    return [
      {
        firstToken: index - 1,
        endToken: index + 2,
        start: given.start,
        end: father.stemEnd,
        refs: [{ id: only, kind: 'alias' as const, lang: 'en', derived: false }],
      },
    ];
  });
}

/** Whole words, not a part of one. */
function begins(name: string, words: readonly string[]): boolean {
  const norms = tokenise(name).map(({ norm }) => norm);
  return words.every((word, i) => norms[i] === word);
}
