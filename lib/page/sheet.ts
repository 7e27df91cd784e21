/** The handle of the sheet that the panel is in a narrow window: half as high as the window, or nearly as high. */

const HEIGHTS = { half: '56dvh', full: '94dvh' } as const;
type Height = keyof typeof HEIGHTS;

/** Shares of the window's height below which a sheet that is let go of falls shut, or to half. */
const SHUT = 0.3;
const HALF = 0.75;

/** Where a sheet goes that was drawn to a share of the window's height. */
export function settle(share: number): Height | 'shut' {
  if (share < SHUT) return 'shut';
  return share < HALF ? 'half' : 'full';
}

/**
 * A button that makes the sheet higher and lower: drawn with the pointer, or pressed; with the keys, up and down too.
 * @param onShut called when the sheet has been drawn down to the window's edge.
 */
export function sheetHandle(
  document: Document,
  sheet: HTMLElement,
  label: string,
  onShut: () => void,
): HTMLButtonElement {
  const handle = document.createElement('button');
  handle.type = 'button';
  handle.className = 'handle';
  handle.ariaLabel = label;
  handle.title = label;
  let height: Height = 'half';
  const set = (next: Height) => {
    height = next;
    handle.ariaExpanded = String(next === 'full');
    sheet.style.setProperty('--height', HEIGHTS[next]);
  };
  set('half');

  const window = document.defaultView;
  let grip: { y: number; height: number; moved: boolean } | undefined;
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    sheet.classList.add('held');
    grip = { y: event.clientY, height: sheet.getBoundingClientRect().height, moved: false };
  });
  handle.addEventListener('pointermove', ({ clientY }) => {
    if (!grip || (!grip.moved && Math.abs(clientY - grip.y) < STILL)) return;
    grip.moved = true;
    sheet.classList.add('drawn');
    sheet.style.setProperty('--height', `${grip.height + grip.y - clientY}px`);
  });
  handle.addEventListener('pointerup', ({ clientY }) => {
    sheet.classList.remove('held', 'drawn');
    if (!grip?.moved) return;
    // By the pointer: the sheet itself may not have been laid out since its last move.
    const next = settle((grip.height + grip.y - clientY) / (window?.innerHeight ?? 1));
    if (next === 'shut') onShut();
    else set(next);
  });
  handle.addEventListener('pointercancel', () => {
    sheet.classList.remove('held', 'drawn');
    grip = undefined;
    set(height);
  });
  handle.addEventListener('click', () => {
    // The end of a drag is a click too.
    if (!grip?.moved) set(height === 'half' ? 'full' : 'half');
    grip = undefined;
  });
  handle.addEventListener('keydown', (event) => {
    const next = { ArrowUp: 'full', ArrowDown: 'half' }[event.key];
    if (!next) return;
    event.preventDefault();
    set(next as Height);
  });
  return handle;
}

/** Pixels: less is a press with an unsteady hand. */
const STILL = 4;
