/** From the words that name a speaker to the entity. */
import type { Knowledge } from '../knowledge/knowledge';
import { tokenise } from '../text/tokens';
import type { Mention, Span, Statement } from '../types';
import type { Item } from './items';

/** Who speaks, as far as the text says. */
export type Who = Pick<Statement, 'speaker' | 'speakerAt' | 'anonymous' | 'described'>;

export const NOBODY: Who = { anonymous: false };

/** The speaker that an item names; nothing where it names none that can speak. */
export function speakerOf(item: Item, knowledge: Knowledge): Who | undefined {
  const speakerAt: Span = { start: item.start, end: item.end };
  if (item.type === 'unnamed') return { speakerAt, anonymous: item.anonymous ?? false, described: item.norm };
  const { mention } = item;
  if (!mention) return { speakerAt, anonymous: false };
  if (mention.kind === 'outlet') return undefined;
  if (mention.kind === 'place' && mention.how !== 'metonym') {
    const speaker = governmentAt(mention, knowledge);
    return speaker ? { speaker, speakerAt, anonymous: false } : undefined;
  }
  if (isAdjective(mention, knowledge)) return undefined;
  return { speaker: mention.entity, speakerAt, anonymous: false };
}

/** “Kiew verlangt”, “says Oslo”: a capital that says something is its government, or whom its name stands for: «Bruselas pide». */
function governmentAt({ entity: place, surface }: Mention, knowledge: Knowledge): string | undefined {
  const entity = knowledge.entity(place);
  const country = entity && 'country' in entity && entity.country && knowledge.country(entity.country);
  if (!country || country.capital !== place) return undefined;
  const [meant, ...others] = knowledge
    .match(tokenise(surface))
    .flatMap(({ refs }) => refs.filter(({ kind }) => kind === 'metonym'));
  return meant && others.length === 0 ? meant.id : (country.government ?? country.id);
}

/** “Russian”, “Ukrainian”: the country's name as an adjective says nothing itself. */
function isAdjective(mention: Mention, knowledge: Knowledge): boolean {
  if (mention.kind !== 'country') return false;
  const names = knowledge.country(mention.entity)?.names ?? [];
  return names.some(({ kind, text }) => kind === 'demonym' && text === mention.surface);
}
