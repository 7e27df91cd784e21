/**
 * A line across the panel for when its script has died: Firefox ends every script of an extension that is updated, that
 * of the frame too, and leaves on the page what they have put there. Style sheets live on: an animation brings the line
 * up, unless the script begins it anew, once a second.
 */

const BEAT_MS = 1_000;

/** Two animations that are the same: to change from one to the other begins anew, and has nothing laid out. */
export const LIFELINE = `
  .lifeline {
    grid-area: 2 / 1; z-index: 1; align-self: start; padding: 10px 16px; background: #0b5c6b; color: #fff;
    font: 14px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
    visibility: hidden; animation: missed 0s 5s forwards;
  }
  .lifeline.beat { animation-name: missed-too; }
  @keyframes missed { to { visibility: visible; } }
  @keyframes missed-too { to { visibility: visible; } }
`;

/**
 * @param label what the line says; pressed, it closes the popover.
 * @param isAlive false once the extension can be reached no more.
 */
export function lifeline(document: Document, popover: HTMLElement, label: string, isAlive: () => boolean) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'lifeline';
  element.textContent = label;
  element.popoverTargetElement = popover;
  element.popoverTargetAction = 'hide';
  const beat = () => {
    if (isAlive()) element.classList.toggle('beat');
    else stop();
  };
  const timer = setInterval(beat, BEAT_MS);
  // Timers rest while the page is not looked at, its animations do not.
  document.addEventListener('visibilitychange', beat);
  const stop = () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', beat);
  };
  return { element, stop };
}
