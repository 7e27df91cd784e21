/** The drawn timeline: a picture of the days, with a button for each mark on it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useI18n } from '../i18n';
import type { TimelineEvent } from '../model/events';
import { Icon, type IconName } from '../ui/Icon';
import { useWidth } from '../ui/useWidth';
import { Arcs } from './Arcs';
import { Axis, HEIGHT } from './Axis';
import { Beyond } from './Beyond';
import { useOpenEvent } from './EventList';
import { dayOf, fitView, marksOf, nearView, pan, type View, zoom } from './layout';
import { MarkLabels } from './MarkLabels';
import { Marks } from './Marks';
import { useDrag } from './useDrag';

/** Marks stand at least as far apart as a target must be wide (WCAG 2.5.8), in pixels. */
const GAP = 24;
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
  const openEvent = useOpenEvent();
  const { t } = useI18n();
  const [frame, width] = useWidth<HTMLFieldSetElement>();
  const days = events.map(({ card }) => dayOf(card.from));
  const article = date ? dayOf(date) : undefined;
  const fit = fitView(article === undefined ? days : [...days, article]);
  const [view, setView] = useState(() => (article === undefined ? fit : nearView(days, article)));
  const drag = useDrag(view, setView);
  const marks = marksOf(events, view, width, GAP);
  const zoomBy = (factor: number) => setView(zoom(view, factor, centre(view, article)));

  /** A cluster is opened by zooming to it, unless its events are of one day. */
  const onMark = (at: readonly TimelineEvent[]) => {
    const [first] = at;
    const spread = at.map(({ card }) => dayOf(card.from));
    if (Math.max(...spread) > Math.min(...spread)) setView(fitView(spread));
    else if (first) openEvent(first);
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
      <fieldset
        class="drawing"
        ref={frame}
        aria-label={t('timeline.drawing')}
        onKeyDown={onKeyDown}
        {...drag}
      >
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} aria-hidden="true">
          <Axis view={view} width={width} date={date} />
          <Beyond events={events} view={view} width={width} />
          <Arcs events={events} view={view} width={width} />
          <MarkLabels marks={marks} width={width} />
        </svg>
        <Marks marks={marks} onOpen={onMark} />
      </fieldset>
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

/** Zooming keeps the article's date in its place while it is in view. */
function centre({ from, to }: View, article: number | undefined): number | undefined {
  return article !== undefined && article > from && article < to ? article : undefined;
}

function Tool({ icon, label, onClick }: { icon: IconName; label: string; onClick(): void }) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
