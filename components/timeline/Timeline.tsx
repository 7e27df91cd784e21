/** Before and after: the drawn timeline, a filter, and the same events as a list. */
import { useId, useState } from 'preact/hooks';
import { useI18n } from '../i18n';
import { articleDate, type TimelineEvent, timelineOf } from '../model/events';
import { useNameOf, useReport } from '../report';
import { Section } from '../ui/Section';
import { EventList } from './EventList';
import { TimelineChart } from './TimelineChart';

export function Timeline() {
  const { context, settings, actions } = useReport();
  const { t } = useI18n();
  const [participant, setParticipant] = useState('');
  const all = timelineOf(context);
  if (all.length === 0) return null;
  const events = participant ? all.filter(({ card }) => card.participants.includes(participant)) : all;
  return (
    <Section
      id="timeline"
      title={t('timeline.title')}
      aside={String(all.length)}
      folded={settings.folded.includes('timeline')}
      onFold={actions.onFold}
    >
      <TimelineChart key={participant} events={events} date={articleDate(context)}>
        <ActorFilter events={all} chosen={participant} onChoose={setParticipant} />
      </TimelineChart>
      <EventList events={events} />
    </Section>
  );
}

interface FilterProps {
  events: readonly TimelineEvent[];
  chosen: string;
  onChoose(participant: string): void;
}

/** Offers those who took part in at least two of the events, the most frequent first. */
function ActorFilter({ events, chosen, onChoose }: FilterProps) {
  const { t } = useI18n();
  const nameOf = useNameOf();
  const id = useId();
  const counts = new Map<string, number>();
  for (const participant of events.flatMap(({ card }) => card.participants)) {
    counts.set(participant, (counts.get(participant) ?? 0) + 1);
  }
  const offered = [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  if (offered.length < 2) return null;
  return (
    <p class="filter">
      <label for={id}>{t('timeline.filter')}</label>{' '}
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t('timeline.everyone')}</option>
        {offered.map(([participant, count]) => (
          <option key={participant} value={participant}>
            {nameOf(participant)} ({count})
          </option>
        ))}
      </select>
    </p>
  );
}
