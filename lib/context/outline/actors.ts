/** Who is in the article: the most often named first, with the office held then and now. */
import type { Context, EntityCard, OfficeHeld } from '../../types';
import { isSameTerm, laterOffice } from '../later-office';
import { type Line, links } from './lines';

export function actors(context: Context): Line[] {
  const counts = new Map<string, number>();
  for (const { entity } of [...context.titleMentions, ...context.mentions])
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id, count]) => {
      const card = context.entities[id];
      return card ? [actorLine(context, card, count)] : [];
    });
}

function actorLine(context: Context, card: EntityCard, count: number): Line {
  const then = context.mentions.find(({ entity, office }) => entity === card.id && office)?.office;
  const now = (card.now ?? []).filter((office) => !isSameTerm(office, then));
  const later = now.length === 0 ? laterOffice(card, then) : undefined;
  const under = [
    then && { text: `then: ${officeText(then)}` },
    later && { text: `later: ${officeText(later)}` },
    ...now.map((office) => ({ text: `now: ${officeText(office)}` })),
  ].filter((line) => line !== undefined);
  return { text: `${card.name} (${count}×): ${card.description}`, under, ...links(card) };
}

function officeText({ title, from, to, seen }: OfficeHeld): string {
  const until = to ? ` until ${to}` : seen ? `, last seen ${seen}` : '';
  return `${title}${from ? ` since ${from}` : ''}${until}`;
}
