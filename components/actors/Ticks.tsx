/** Where in the article something is named: marks along its length, from its beginning to its end. */
import { useRef } from 'preact/hooks';
import type { Span } from '../../lib/types';
import { useVisible } from '../followed';
import { useI18n } from '../i18n';
import { useReport } from '../report';

const WIDTH = 300;
const HEIGHT = 10;

interface Props {
  name: string;
  spans: readonly Span[];
}

/** A click goes to the mark nearest to the pointer; from the keyboard, to the next one each time. */
export function Ticks({ name, spans }: Props) {
  const { context, actions } = useReport();
  const { t, dir } = useI18n();
  const next = useRef(0);
  if (spans.length === 0) return null;
  const length = context.article.text.length || 1;
  const x = (position: number) => Math.round((position / length) * WIDTH * 10) / 10;
  const picture = (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path class="ticks-line" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
      <InView x={x} />
      <path class="ticks-marks" d={spans.map(({ start }) => `M${x(start)} 1V${HEIGHT - 1}`).join('')} />
    </svg>
  );
  if (!actions.onGoTo) return <div class="ticks">{picture}</div>;

  const go = (event: MouseEvent) => {
    const fromKeyboard = event.detail === 0;
    const index = fromKeyboard ? next.current % spans.length : nearest(spans, pointedAt(event, dir) * length);
    next.current = index + 1;
    const span = spans[index];
    if (span) actions.onGoTo?.(span);
  };
  return (
    <button
      type="button"
      class="ticks"
      aria-label={t('actors.goToNext', { name, count: spans.length })}
      onClick={go}
    >
      {picture}
    </button>
  );
}

/** The stretch that the page shows. */
function InView({ x }: { x(position: number): number }) {
  const visible = useVisible();
  if (!visible) return null;
  const { start, end } = visible;
  return <rect class="ticks-visible" x={x(start)} width={x(end - start)} y="0" height={HEIGHT} />;
}

/** How far along the element the pointer is, 0–1, in reading direction. */
function pointedAt(event: MouseEvent, dir: 'ltr' | 'rtl'): number {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  const share = box.width > 0 ? (event.clientX - box.left) / box.width : 0;
  return dir === 'rtl' ? 1 - share : share;
}

/** Index of the span that begins nearest to a position. */
export function nearest(spans: readonly Span[], position: number): number {
  let best = 0;
  for (const [index, { start }] of spans.entries()) {
    if (Math.abs(start - position) < Math.abs((spans[best]?.start ?? 0) - position)) best = index;
  }
  return best;
}
