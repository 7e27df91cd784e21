/** The timeline as a list: what the drawing shows, in words. */
import { useI18n } from '../i18n';
import type { TimelineEvent, When } from '../model/events';
import { useReport } from '../report';
import { More } from '../ui/More';

const FIRST = 4;
const ORDER: When[] = ['before', 'day', 'after'];

export function EventList({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <>
      {ORDER.map((when) => (
        <Group key={when} when={when} events={events.filter((event) => event.when === when)} />
      ))}
    </>
  );
}

/** In order of time throughout; of what came before, the events nearest to the article are shown first. */
function Group({ when, events }: { when: When; events: TimelineEvent[] }) {
  const { t } = useI18n();
  if (events.length === 0) return null;
  return (
    <div class="event-group">
      <h3>{t(`timeline.${when}`)}</h3>
      <More
        items={events}
        first={FIRST}
        fromEnd={when === 'before'}
        class="events"
        ordered
        more={(count) => t('timeline.more', { count })}
        fewer={t('timeline.fewer')}
      >
        {(event) => <EventRow key={event.card.id} event={event} />}
      </More>
    </div>
  );
}

export function EventRow({ event: { card, match } }: { event: Pick<TimelineEvent, 'card' | 'match'> }) {
  const { open } = useReport();
  const { t, date } = useI18n();
  return (
    <li class={`event event-${card.status}${match ? ' event-here' : ''}`}>
      <time dateTime={card.from}>
        {date(card.from)}
        {card.to && card.to !== card.from && <span class="until"> – {date(card.to)}</span>}
      </time>
      <span class="point" title={match && t('timeline.spoken')} />
      <div>
        <button type="button" class="name" onClick={() => open(card.id)}>
          {card.name}
        </button>
        {card.status !== 'held' && <span class="tag">{t(`timeline.${card.status}`)}</span>}
        {match && <span class="visually-hidden">{t('timeline.spoken')}</span>}
      </div>
    </li>
  );
}
