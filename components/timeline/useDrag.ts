import { useRef } from 'preact/hooks';
import { pan, type View } from './layout';

/** A pointer that moves less than this share of the width presses; it does not drag. */
const STILL = 0.01;

/** Handlers that drag the view along with the pointer; a drag's end is no click. */
export function useDrag(view: View, setView: (view: View) => void) {
  const start = useRef<{ x: number; view: View } | undefined>(undefined);
  const moved = useRef(false);
  return {
    onPointerDown({ clientX }: PointerEvent) {
      start.current = { x: clientX, view };
      moved.current = false;
    },
    onPointerMove({ clientX, buttons, currentTarget }: PointerEvent) {
      if (!start.current || buttons === 0) return;
      const share = (clientX - start.current.x) / (currentTarget as Element).getBoundingClientRect().width;
      moved.current ||= Math.abs(share) > STILL;
      if (moved.current) setView(pan(start.current.view, -share));
    },
    onPointerUp() {
      start.current = undefined;
    },
    onClickCapture(event: MouseEvent) {
      // A key that presses a mark is none, even where the drag before it has ended outside.
      if (moved.current && event.detail > 0) event.stopPropagation();
      moved.current = false;
    },
  };
}
