/** A card in full, found in the report or fetched from the knowledge base. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClaimCard, Context, EntityCard, EventCard, TopicCard } from '../../lib/types';
import { useI18n } from '../i18n';
import { useReport } from '../report';
import type { Card } from '../state';
import { ClaimPanel } from './ClaimPanel';
import { EntityPanel } from './EntityPanel';
import { EventPanel } from './EventPanel';
import { TopicPanel } from './TopicPanel';

export function CardPane({ id }: { id: string }) {
  const { t } = useI18n();
  const card = useCard(id);
  const pane = useRef<HTMLElement>(null);
  const isThere = card !== 'loading';
  // Whoever opens a card goes on reading there; a report that comes anew does not take the reader back to its top.
  useLayoutEffect(() => pane.current?.querySelector<HTMLElement>('h1')?.focus(), [isThere]);
  return (
    <article class="pane card-pane" ref={pane}>
      {card === 'loading' ? (
        <p class="faint" role="status">
          {t('card.loading')}
        </p>
      ) : card ? (
        <CardView card={card} />
      ) : (
        <h1 tabIndex={-1}>{t('card.notFound')}</h1>
      )}
    </article>
  );
}

function CardView({ card }: { card: Card }) {
  switch (card.id.slice(0, card.id.indexOf('/'))) {
    case 'event':
      return <EventPanel card={card as EventCard} />;
    case 'topic':
      return <TopicPanel card={card as TopicCard} />;
    case 'claim':
      return <ClaimPanel card={card as ClaimCard} />;
    default:
      return <EntityPanel card={card as EntityCard} />;
  }
}

function useCard(id: string): Card | 'loading' | undefined {
  const { context, actions } = useReport();
  const here = cardIn(context, id);
  const [fetched, setFetched] = useState<{ id: string; card?: Card }>();
  useEffect(() => {
    if (here || !actions.onLoadCard) return;
    let current = true;
    actions.onLoadCard(id).then(
      (card) => current && setFetched({ id, card }),
      () => current && setFetched({ id }),
    );
    return () => {
      current = false;
    };
  }, [id]);
  if (here) return here;
  if (!actions.onLoadCard) return undefined;
  return fetched?.id === id ? fetched.card : 'loading';
}

function cardIn(context: Context, id: string): Card | undefined {
  return context.entities[id] ?? context.eventCards[id] ?? context.topics[id] ?? context.claimCards[id];
}
