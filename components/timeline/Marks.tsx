/** The events on the timeline as buttons: one stop for the Tab key, arrow keys from mark to mark. */
import { useRef, useState } from 'preact/hooks';
import { type I18n, useI18n } from '../i18n';
import type { TimelineEvent } from '../model/events';
import { useKeptFocus } from '../ui/useKeptFocus';
import type { Mark } from './layout';

interface Props {
  marks: readonly Mark[];
  onOpen(events: readonly TimelineEvent[]): void;
}

export function Marks({ marks, onOpen }: Props) {
  const i18n = useI18n();
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(0);
  const active = Math.min(current, marks.length - 1);

  // Zooming and panning may take away the mark that has the focus: its keys go on working from the next one.
  const kept = useKeptFocus(() => list.current?.querySelectorAll('button')[active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = moveTo(event.key, active, marks.length);
    if (target === undefined) return;
    event.preventDefault();
    setCurrent(target);
    list.current?.querySelectorAll('button')[target]?.focus();
  };

  return (
    <ol class="plain marks" ref={list} {...kept}>
      {marks.map((mark, index) => (
        <li key={mark.events[0]?.card.id}>
          <button
            type="button"
            class={markClass(mark)}
            style={{ left: `${mark.x}px` }}
            tabIndex={index === active ? 0 : -1}
            title={nameOf(mark, i18n)}
            aria-label={nameOf(mark, i18n)}
            onClick={() => onOpen(mark.events)}
            onFocus={() => setCurrent(index)}
            onKeyDown={onKeyDown}
          >
            <span class="point" data-count={mark.events.length} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function markClass({ events }: Mark): string {
  const [first] = events;
  const same = events.every(({ card }) => card.status === first?.card.status);
  return [
    'mark',
    `event-${same ? first?.card.status : 'held'}`,
    events.some(({ match, own }) => match || own) ? 'event-here' : '',
    events.length > 1 ? 'cluster' : '',
  ].join(' ');
}

function nameOf({ events }: Mark, { t, date }: I18n): string {
  const [first] = events;
  const last = events[events.length - 1];
  if (!first || !last) return '';
  if (events.length > 1) {
    return t('timeline.cluster', {
      count: events.length,
      from: date(first.card.from),
      to: date(last.card.from),
    });
  }
  const status = first.card.status === 'held' ? '' : ` (${t(`timeline.${first.card.status}`)})`;
  return `${date(first.card.from)}: ${first.card.name}${status}`;
}

/** Time runs from left to right in every language, as the arrow keys do. */
function moveTo(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowRight') return Math.min(count - 1, from + 1);
  if (key === 'ArrowLeft') return Math.max(0, from - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
