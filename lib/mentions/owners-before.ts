/** Whose office a title is by the countries named before it in its sentence. */
import type { Mention } from '../types';
import { countryOf } from './country-of';
import type { Passage } from './passage';
import type { Scene } from './scene';
import type { TitlePhrase } from './titles';

/**
 * “La Constitución de Norlandia, que prevé la falta del presidente”: the countries named before in a sentence, where the
 * title belongs to something of theirs, and nobody is named there.
 */
export function ownersBefore(
  { tokens, sentenceOf, sentences }: Passage,
  { firstToken, start }: TitlePhrase,
  mentions: readonly Mention[],
  knowledge: Scene['knowledge'],
): ReadonlySet<string> {
  const words = [tokens[firstToken], tokens[firstToken - 1]].map((token) => token?.norm ?? '');
  const from = sentences[sentenceOf[firstToken] ?? 0]?.start ?? start;
  const before = mentions.filter((each) => each.start >= from && each.end <= start);
  if (!words.some((norm) => OWNED.test(norm)) || before.some(({ kind }) => kind === 'person'))
    return new Set();
  return new Set(
    before
      .filter(({ kind }) => kind === 'country')
      .flatMap(({ entity }) => countryOf(knowledge.entity(entity)) ?? []),
  );
}

/** “Del”, “du”, “do”: of the. */
const OWNED = /^(?:del|dell[ao]?|du|d[oa])$/u;
