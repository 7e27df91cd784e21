/** The article's other actors with whom an entity took part in the events shown. */
import { useI18n } from '../i18n';
import type { TimelineEvent } from '../model/events';
import { useReport } from '../report';
import { Avatar } from '../ui/Avatar';
import { Part } from './Part';

const MOST = 8;

export function Companions({ id, events }: { id: string; events: readonly TimelineEvent[] }) {
  const { context, open } = useReport();
  const { t } = useI18n();
  const named = new Set(context.mentions.map(({ entity }) => entity));
  const counts = new Map<string, number>();
  for (const other of events.flatMap(({ card }) => card.participants)) {
    if (other !== id && named.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const cards = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .flatMap(([other, count]) => {
      const card = context.entities[other];
      return card ? [{ card, count }] : [];
    });
  if (cards.length === 0) return null;
  return (
    <Part title={t('card.with')}>
      <ul class="plain companions">
        {cards.map(({ card, count }) => (
          <li key={card.id}>
            <Avatar card={card} small />
            <button type="button" class="name" onClick={() => open(card.id)}>
              {card.name}
            </button>
            <span class="faint">{t('card.eventsTogether', { count })}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
