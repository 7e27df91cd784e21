/** Follows the page while the sidebar is open: what of the article is in view, and which name is pointed at. */
import { offsetAt, offsetOf, spanAt } from '../page/pointed';
import type { PageSegment } from '../page/segments';
import { visibleSpan } from '../page/visible';
import type { Span } from '../types';

export interface Follow {
  segments(): readonly PageSegment[];
  names(): readonly Span[];
  onVisible(span: Span | undefined): void;
  /** The index of a name; undefined when the pointer has left it. */
  onPointed(name: number | undefined): void;
}

/** At most so often is the page measured. */
const PAUSE_MS = 120;
const UNTOLD = 'nothing was told yet';
const PASSIVE = { capture: true, passive: true } as const;

export function followPage(window: Window, { segments, names, onVisible, onPointed }: Follow) {
  const { document } = window;
  let pointed: number | undefined;
  let visible = UNTOLD;
  const point = (name: number | undefined) => {
    if (name !== pointed) onPointed(name);
    pointed = name;
  };
  const look = calm(window, () => {
    const span = visibleSpan(segments(), window);
    if (JSON.stringify(span ?? '') !== visible) onVisible(span);
    visible = JSON.stringify(span ?? '');
  });
  const lookAt = calm(window, (event: PointerEvent) => {
    if (names().length > 0)
      point(spanAt(names(), offsetAt(segments(), document, event.clientX, event.clientY)));
  });
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element) point(spanAt(names(), offsetOf(segments(), target)));
  };

  window.addEventListener('scroll', look.ask, PASSIVE);
  window.addEventListener('resize', look.ask, PASSIVE);
  window.addEventListener('pointermove', lookAt.ask, PASSIVE);
  window.addEventListener('focusin', onFocus, PASSIVE);
  return {
    /** Tells what is in view, whether or not it has been told before. */
    look() {
      visible = UNTOLD;
      look.ask();
    },
    stop() {
      look.stop();
      lookAt.stop();
      window.removeEventListener('scroll', look.ask, PASSIVE);
      window.removeEventListener('resize', look.ask, PASSIVE);
      window.removeEventListener('pointermove', lookAt.ask, PASSIVE);
      window.removeEventListener('focusin', onFocus, PASSIVE);
    },
  };
}

/** Does it once in a while, however often it is asked; the last asking counts. */
function calm<A extends unknown[]>(window: Window, act: (...given: A) => void) {
  let timer: number | undefined;
  let last: A;
  return {
    ask: (...given: A) => {
      last = given;
      timer ??= window.setTimeout(() => {
        timer = undefined;
        act(...last);
      }, PAUSE_MS);
    },
    stop: () => window.clearTimeout(timer),
  };
}
