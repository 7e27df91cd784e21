/** Names inside what is a mention as a whole, where they are no mentions of their own. */
import { typeOf } from '../knowledge/schema';
import type { Mention, Span } from '../types';
import type { Titled } from './attached-titles';
import { isPossessive } from './beside';
import type { Passage } from './passage';

/** The countries in titles beside names (“US President”, “russischer Außenminister”), which belong to the title. */
export function ownersIn({ tokens, hitAt }: Passage, attached: ReadonlyMap<number, Titled>): Span[] {
  return [...attached.values()].flatMap(({ title }) => {
    const owner = hitAt.slice(title.firstToken, title.roleEnd).find((hit) => hit !== undefined);
    const last = owner && tokens[owner.endToken - 1];
    const adjective = owner?.refs.some(({ id }) => typeOf(id) === 'country') && !isPossessive(last);
    return owner && adjective && owner.endToken <= title.roleEnd ? [owner] : [];
  });
}

/** A title that means its holder covers the country's name in it, as do “the Ukrainian capital” and a title beside a name. */
export function withoutCovered(mentions: readonly Mention[], owners: readonly Span[]): Mention[] {
  const isWhole = ({ how }: Mention) => how === 'title' || how === 'coreference';
  const covers = [...mentions.filter(isWhole), ...owners];
  return mentions.filter(
    (mention) =>
      isWhole(mention) || !covers.some(({ start, end }) => mention.start >= start && mention.end <= end),
  );
}
