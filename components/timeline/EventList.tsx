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

/** Opens the card of an event, or shows on the page the words of one that only the article tells. */
export function useOpenEvent(): (event: Pick<TimelineEvent, 'card' | 'own'>) => void {
  const { open, actions } = useReport();
  return ({ card, own }) => (own ? actions.onGoTo?.(own) : open(card.id));
}

export function EventRow({ event }: { event: Omit<TimelineEvent, 'when'> }) {
  const { context } = useReport();
  const openEvent = useOpenEvent();
  const { card, match, own } = event;
  const { t, date } = useI18n();
  return (
    <li class={`event event-${card.status}${match || own ? ' event-here' : ''}`}>
      <time dateTime={card.from}>
        {date(card.from)}
        {card.to && card.to !== card.from && <span class="until"> – {date(card.to)}</span>}
      </time>
      <span class="point" title={match || own ? t('timeline.spoken') : undefined} />
      <div>
        <button
          type="button"
          class={own ? 'name own' : 'name'}
          lang={own ? context.article.language : 'en'}
          onClick={() => openEvent(event)}
        >
          {card.name}
        </button>
        {card.status !== 'held' && <span class="tag">{t(`timeline.${card.status}`)}</span>}
        {(match || own) && <span class="visually-hidden">{t('timeline.spoken')}</span>}
      </div>
    </li>
  );
}
