/** The sidebar's inner edge, which can be drawn with the pointer or moved with the arrow keys. */
import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../i18n';

interface Props {
  /** The edge of the window at which the sidebar stands. */
  side: 'left' | 'right';
  onResize(width: number, done: boolean): void;
}

const NARROWEST = 280;
const WIDEST = 720;
const STEP = 20;

/** The sidebar fills its frame: the frame's width is what is changed. */
export function Resizer({ side, onResize }: Props) {
  const { t } = useI18n();
  const width = useFrameWidth();
  const grip = useRef<{ x: number; width: number } | undefined>(undefined);
  const outwards = side === 'right' ? -1 : 1;
  const bounded = (wished: number) => Math.round(Math.min(WIDEST, Math.max(NARROWEST, wished)));
  // On the screen, for the frame itself moves under the pointer.
  const drawn = ({ screenX }: PointerEvent) =>
    grip.current && bounded(grip.current.width + (screenX - grip.current.x) * outwards);

  const onPointerDown = (event: TargetedPointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.screenX, width };
  };
  const onPointerMove = (event: PointerEvent) => {
    const next = drawn(event);
    if (next !== undefined && next !== width) onResize(next, false);
  };
  const onPointerUp = (event: PointerEvent) => {
    const next = drawn(event);
    grip.current = undefined;
    if (next !== undefined) onResize(next, true);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const steps = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!steps) return;
    event.preventDefault();
    onResize(bounded(width + steps * outwards * STEP), true);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is no <hr>.
    <div
      class={`resizer resizer-${side}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('app.resize')}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onKeyDown={onKeyDown}
    />
  );
}

function useFrameWidth(): number {
  const [width, setWidth] = useState(innerWidth);
  useEffect(() => {
    const measure = () => setWidth(innerWidth);
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return width;
}
