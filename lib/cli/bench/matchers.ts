/** The ways to find names that are measured beside each other. */
import { AhoCorasick as Greedy } from '@monyone/aho-corasick/greedy';
import AhoCorasick from 'modern-ahocorasick';
import { createMatcher } from '../../knowledge/matching';
import { writeAliasIndex } from '../../knowledge/pack/alias-build';
import { AliasIndex } from '../../knowledge/pack/alias-index';
import { keyOf } from '../../knowledge/pack/alias-key';
import { openContainer, writeContainer } from '../../knowledge/pack/container';
import { tokenise } from '../../text/tokens';

/** Number of names found in a text. */
export type Find = (text: string) => number;

export interface Matcher {
  name: string;
  /** What is stored: bytes or a string; absent where there is no stored form. */
  build(names: readonly string[]): { stored: Uint8Array | string; bytes: number } | undefined;
  /** From the stored form where there is one, else from the names. */
  load(stored: Uint8Array | string | undefined, names: readonly string[]): Find;
}

const sidelight: Matcher = {
  name: 'Sidelight pack',
  build(names) {
    const aliases = names.map((text, record) => ({
      text,
      record,
      kind: 'full' as const,
      lang: 'en',
      derived: false,
      capital: true,
      caps: false,
    }));
    const stored = writeContainer(
      { id: 'bench', version: '1', asOf: '2026-01-01' },
      writeAliasIndex(aliases).sections,
    );
    return { stored, bytes: stored.length };
  },
  load(stored) {
    const container = openContainer(stored as Uint8Array);
    const match = createMatcher([new AliasIndex(container, String, ['en'], () => [])]);
    return (text) => match(tokenise(text)).length;
  },
};

/** What one would write first: normalised names in a Map, the longest tried first. */
const tokenMap: Matcher = {
  name: 'token Map',
  build: () => undefined,
  load(_, names) {
    const ids = new Map<string, number>();
    const longest = new Map<string, number>();
    names.forEach((name, id) => {
      const key = keyOf(name);
      ids.set(key.join(' '), id);
      longest.set(key[0] ?? '', Math.max(key.length, longest.get(key[0] ?? '') ?? 0));
    });
    return (text) => {
      const words = tokenise(text).map(({ norm }) => norm);
      let found = 0;
      for (let i = 0; i < words.length; i++) {
        for (let length = longest.get(words[i] ?? '') ?? 0; length > 0; length--) {
          if (!ids.has(words.slice(i, i + length).join(' '))) continue;
          found++;
          i += length - 1;
          break;
        }
      }
      return found;
    };
  },
};

const modernBuilt: Matcher = {
  name: 'modern-ahocorasick, built',
  build: () => undefined,
  load(_, names) {
    const matcher = new AhoCorasick([...names]);
    return (text) => matcher.search(text).length;
  },
};

const modernLoaded: Matcher = {
  name: 'modern-ahocorasick, loaded',
  build(names) {
    const stored: string | Uint8Array = new AhoCorasick([...names]).serialize();
    return { stored, bytes: stored.length };
  },
  load(stored) {
    const matcher = AhoCorasick.deserialize(stored as never);
    return (text) => matcher.search(text).length;
  },
};

const monyone: Matcher = {
  name: '@monyone/aho-corasick, greedy',
  build: () => undefined,
  load(_, names) {
    const matcher = new Greedy([...names]);
    return (text) => matcher.matchInText(text).length;
  },
};

export const MATCHERS: readonly Matcher[] = [sidelight, tokenMap, modernBuilt, modernLoaded, monyone];
