/** An event: what, when, where, who, what came of it, why it is shown. */
import type { EventCard } from '../../lib/types';
import { Chip } from '../actors/Chip';
import { useI18n } from '../i18n';
import { isUnreported } from '../model/events';
import { useNameOf, useReport } from '../report';
import { Passage } from '../ui/Passage';
import { SourceLinks } from '../ui/Sources';
import { Part } from './Part';

export function EventPanel({ card }: { card: EventCard }) {
  const { context, today } = useReport();
  const { t, date, datesIn } = useI18n();
  const match = context.events.find(({ event }) => event === card.id);
  const plans = Object.values(context.eventCards).filter(({ cameTo }) => cameTo === card.id);
  const cards = card.participants.flatMap((id) => context.entities[id] ?? []);
  return (
    <>
      <header class="card-head">
        <div>
          <p class="faint">
            {t(`event.${card.status}`)} <time dateTime={card.from}>{date(card.from, 'long')}</time>
            {card.to && card.to !== card.from && <> – {date(card.to, 'long')}</>}
          </p>
          <h1 tabIndex={-1} lang="en">
            {card.name}
          </h1>
        </div>
      </header>
      <p lang="en">{card.summary}</p>
      {card.outcome && (
        <Part title={t('event.outcome')}>
          <p lang="en">{card.outcome}</p>
        </Part>
      )}
      {isUnreported(card, today) && <p class="faint">{t('event.unreported')}</p>}
      <EventLink title={t('event.cameTo')} id={card.cameTo} />
      {plans.map((plan) => (
        <EventLink key={plan.id} title={t('event.plan')} id={plan.id} />
      ))}
      <EventLink title={t('event.partOf')} id={card.partOf} />
      {card.place && <EventLink title={t('event.place')} id={card.place} />}
      {cards.length > 0 && (
        <Part title={t('event.participants')}>
          <ul class="chips plain">
            {cards.map((entity) => (
              <Chip key={entity.id} card={entity} />
            ))}
          </ul>
        </Part>
      )}
      {match && (
        <Part title={t('event.why')}>
          <p lang="en">{datesIn(match.why)}</p>
          {match.evidence.map((span) => (
            <Passage key={span.start} span={span} />
          ))}
        </Part>
      )}
      <Part title={t('card.sources')}>
        <SourceLinks urls={card.sources} />
      </Part>
    </>
  );
}

/** A line that leads to another card, where the report holds it. */
function EventLink({ title, id }: { title: string; id?: string }) {
  const { open, context } = useReport();
  const { date } = useI18n();
  const nameOf = useNameOf();
  if (!id) return null;
  const event = context.eventCards[id];
  return (
    <p class="event-link">
      <span class="faint">{title}</span>{' '}
      <button type="button" class="link" onClick={() => open(id)}>
        {nameOf(id)}
      </button>
      {event && <span class="faint"> {date(event.from)}</span>}
    </p>
  );
}
