/** The drawn timeline: zoom, pan, clusters, and arcs from plans to what came of them. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useI18n } from '../i18n';
import type { TimelineEvent } from '../model/events';
import { useReport } from '../report';
import { Icon, type IconName } from '../ui/Icon';
import { useWidth } from '../ui/useWidth';
import { Arcs } from './Arcs';
import { Axis, HEIGHT } from './Axis';
import { dayOf, fitView, marksOf, nearView, pan, type View, zoom } from './layout';
import { Marks } from './Marks';

const GAP = 13;
const ZOOM = 1.6;
const PAN = 0.2;

interface Props {
  events: readonly TimelineEvent[];
  /** The article's date. */
  date?: string;
  /** Stands beside the zoom buttons. */
  children?: ComponentChildren;
}

export function TimelineChart({ events, date, children }: Props) {
  const { open } = useReport();
  const [svg, width] = useWidth<SVGSVGElement>();
  const { t } = useI18n();
  const days = events.map(({ card }) => dayOf(card.from));
  const fit = fitView(date ? [...days, dayOf(date)] : days);
  const [view, setView] = useState(() => (date ? nearView(days, dayOf(date)) : fit));
  const drag = useDrag(view, setView);
  const marks = marksOf(events, view, width, GAP);
  const zoomBy = (factor: number) =>
    setView(zoom(view, factor, date ? within(dayOf(date), view) : undefined));

  /** A cluster is opened by zooming to it, unless its events are of one day. */
  const onMark = (at: TimelineEvent[]) => {
    const days = at.map(({ card }) => dayOf(card.from));
    const [first] = at;
    if (at.length > 1 && Math.max(...days) > Math.min(...days)) setView(fitView(days));
    else if (first) open(first.card.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    setView(act(view, fit));
  };

  return (
    <div class="timeline">
      <div class="timeline-bar">
        {children}
        <div class="timeline-tools">
          <Tool icon="minus" label={t('timeline.zoomOut')} onClick={() => zoomBy(1 / ZOOM)} />
          <Tool icon="fit" label={t('timeline.fit')} onClick={() => setView(fit)} />
          <Tool icon="plus" label={t('timeline.zoomIn')} onClick={() => zoomBy(ZOOM)} />
        </div>
      </div>
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        height={HEIGHT}
        role="group"
        aria-label={t('timeline.drawing')}
        onKeyDown={onKeyDown}
        {...drag}
      >
        <Axis view={view} width={width} date={date} />
        <Arcs events={events} view={view} width={width} />
        <Marks marks={marks} width={width} onOpen={onMark} />
      </svg>
    </div>
  );
}

const KEYS: Record<string, (view: View, fit: View) => View> = {
  '+': (view) => zoom(view, ZOOM),
  '=': (view) => zoom(view, ZOOM),
  '-': (view) => zoom(view, 1 / ZOOM),
  '0': (_, fit) => fit,
  PageDown: (view) => pan(view, PAN),
  PageUp: (view) => pan(view, -PAN),
};

const within = (day: number, { from, to }: View) => (day > from && day < to ? day : undefined);

function Tool({ icon, label, onClick }: { icon: IconName; label: string; onClick(): void }) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

/** Drags the view along with the pointer; a click without movement stays a click. */
function useDrag(view: View, setView: (view: View) => void) {
  const from = useRef<{ x: number; view: View } | undefined>(undefined);
  return {
    onPointerDown(event: PointerEvent) {
      from.current = { x: event.clientX, view };
    },
    onPointerMove(event: PointerEvent) {
      if (!from.current || event.buttons === 0) return;
      const svg = event.currentTarget as SVGSVGElement;
      const moved = (event.clientX - from.current.x) / svg.getBoundingClientRect().width;
      if (Math.abs(moved) > 0.01) setView(pan(from.current.view, -moved));
    },
    onPointerUp() {
      from.current = undefined;
    },
  };
}
