/** The events on the timeline: one stop for the Tab key, arrow keys from mark to mark. */
import { useRef, useState } from 'preact/hooks';
import { type I18n, useI18n } from '../i18n';
import type { TimelineEvent } from '../model/events';
import { HEIGHT, LINE } from './Axis';
import { labelsOf, type Mark } from './layout';

const LANES = 4;
const LANE_HEIGHT = 15;
const LETTER = 5.6;
const LONGEST = 26;

interface Props {
  marks: readonly Mark[];
  width: number;
  onOpen(events: TimelineEvent[]): void;
}

export function Marks({ marks, width, onOpen }: Props) {
  const i18n = useI18n();
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState(0);
  const active = Math.min(current, marks.length - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = moveTo(event.key, active, marks.length);
    if (target === undefined) return;
    event.preventDefault();
    setCurrent(target);
    group.current?.querySelectorAll<SVGElement>('[role=button]')[target]?.focus();
  };

  return (
    <g class="marks" ref={group} onKeyDown={onKeyDown}>
      <Labels marks={marks} width={width} />
      {marks.map((mark, index) => (
        <g
          key={mark.events[0]?.card.id}
          role="button"
          class={markClass(mark)}
          tabIndex={index === active ? 0 : -1}
          aria-label={nameOf(mark, i18n)}
          onClick={() => onOpen(mark.events)}
          onFocus={() => setCurrent(index)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === ' ') {
              event.preventDefault();
              onOpen(mark.events);
            }
          }}
        >
          <title>{nameOf(mark, i18n)}</title>
          <circle class="target" cx={mark.x} cy={LINE} r="13" />
          <circle class="focus-ring" cx={mark.x} cy={LINE} r="10" />
          <circle class="point" cx={mark.x} cy={LINE} r={mark.events.length > 1 ? 8 : 5} />
          {mark.events.length > 1 && (
            <text x={mark.x} y={LINE + 3.5} text-anchor="middle">
              {mark.events.length}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** Labels under the line, the events that the article speaks of first. */
function Labels({ marks, width }: Pick<Props, 'marks' | 'width'>) {
  const { date } = useI18n();
  const texts = marks.map(({ events }) => {
    const [first] = events;
    return first && events.length === 1
      ? shorten(`${dayAndMonth(date(first.card.from))} ${first.card.name}`)
      : '';
  });
  const order = [...marks.keys()]
    .filter((index) => texts[index])
    .sort((a, b) => weight(marks[b]) - weight(marks[a]) || a - b);
  const widths = texts.map((text) => text.length * LETTER);
  return (
    <g class="mark-labels" aria-hidden="true">
      {labelsOf(marks, widths, order, width, LANES).map(({ mark, x, lane, anchor }) => {
        const y = LINE + 24 + lane * LANE_HEIGHT;
        const markX = marks[mark]?.x ?? 0;
        return y > HEIGHT - 14 ? null : (
          <g key={mark}>
            <path d={`M${markX} ${LINE + 7}V${y - 10}`} />
            <text x={x} y={y} text-anchor={anchor}>
              {texts[mark]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const weight = (mark: Mark | undefined) => (mark?.events.some(({ match }) => match) ? 1 : 0);
const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);
/** The axis shows the years. */
const dayAndMonth = (date: string) => date.replace(/[,\s]*\d{4}$/, '');

function markClass({ events }: Mark): string {
  const [first] = events;
  const status = events.every(({ card }) => card.status === first?.card.status) ? first?.card.status : 'held';
  return [
    'mark',
    `mark-${first?.when}`,
    `mark-${status}`,
    events.some(({ match }) => match) ? 'mark-here' : '',
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
