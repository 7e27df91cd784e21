/** What a reader has said of names: “this is wrong”, “this one is meant”. Kept by the extension, respected from then on. */
import type { Knowledge } from '../knowledge/knowledge';
import { normalise } from '../text/normalise';
import type { Ambiguous, Mention, Reading } from '../types';
import { kindOf } from './mention';
import { officeOn } from './offices';

/** The words were not meant as this entity. */
export interface Correction {
  surface: string;
  /** Entity id. */
  not: string;
}

/** Where these words could mean several, this entity is meant. */
export interface Choice {
  surface: string;
  /** Entity id. */
  is: string;
}

/** All that a reader has said of names. */
export interface Corrections {
  wrong: readonly Correction[];
  chosen: readonly Choice[];
}

/** Of a reader who has said nothing. */
export const NO_CORRECTIONS: Corrections = { wrong: [], chosen: [] };

type Found = Pick<Reading, 'mentions' | 'titleMentions' | 'ambiguous' | 'unknown'>;

/** The linking as the reader wants it: what was called wrong becomes a name not known, a choice is made as before. */
export function corrected(
  found: Found,
  { wrong, chosen }: Corrections,
  { asOf }: Pick<Reading, 'asOf'>,
  knowledge: Knowledge,
): Found {
  const mentions = withoutWrong(found.mentions, wrong);
  const refused = found.mentions.filter((mention) => !mentions.includes(mention));
  const picks = new Map(chosen.map(({ surface, is }) => [normalise(surface), is]));
  const pickOf = ({ surface, candidates }: Ambiguous) =>
    candidates.find((candidate) => candidate === picks.get(normalise(surface)));
  const picked = found.ambiguous.flatMap((name) => {
    const entity = pickOf(name);
    return entity ? [chosenMention(name, entity, asOf.to, knowledge)] : [];
  });
  const inOrder = <T extends { start: number }>(items: T[]) => items.sort((a, b) => a.start - b.start);
  return {
    mentions: inOrder([...mentions, ...picked]),
    titleMentions: withoutWrong(found.titleMentions, wrong),
    ambiguous: found.ambiguous.filter((name) => !pickOf(name)),
    unknown: inOrder([
      ...found.unknown,
      ...refused.map(({ start, end, surface }) => ({ start, end, surface })),
    ]),
  };
}

/** The mentions without those that a reader has called wrong; words are compared without case and accents. */
export function withoutWrong(mentions: readonly Mention[], corrections: readonly Correction[]): Mention[] {
  const wrong = new Set(corrections.map(({ surface, not }) => `${normalise(surface)}\n${not}`));
  return mentions.filter(({ surface, entity }) => !wrong.has(`${normalise(surface)}\n${entity}`));
}

function chosenMention(
  { start, end, surface }: Ambiguous,
  entity: string,
  date: string,
  knowledge: Knowledge,
): Mention {
  const kind = kindOf(entity);
  const office = kind === 'person' ? officeOn(entity, date, [], knowledge) : undefined;
  return {
    ...{ start, end, surface, entity, kind, how: 'name', confidence: 1, why: 'you chose it' },
    ...(office ? { office } : {}),
  };
}
