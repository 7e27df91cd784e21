/**
 * The panel on the page's edge that holds the sidebar's frame.
 *
 * All that the page gets is one empty element: the panel is in its closed shadow
 * root. As a popover it is painted in the top layer, above the page and outside
 * of its opacity, filters and stacking; `:host` rules marked important win over
 * the page's own, inline ones included.
 */

import { hold } from './hold';
import { lifeline } from './lifeline';
import { panelStyles } from './panel-styles';
import { columnOf, widthBeside } from './room';
import { sheetHandle } from './sheet';
import { waitingView } from './waiting';

/** The edge of the window that the panel stands at, and its width in CSS pixels. */
export interface PanelPlacement {
  side: 'left' | 'right';
  width: number;
}

export interface PanelOptions {
  /** Address of the sidebar's page. */
  src: string;
  placement: PanelPlacement;
  /** Name of the frame, for assistive technology. */
  title: string;
  closeLabel: string;
  heightLabel: string;
  /** What is said when the extension was updated under the panel. */
  updatedLabel: string;
  /** The page's headline, to be shown until the frame shows something; asked for when that is on its way. */
  headline(): string;
  /** False once the script that holds the panel has been replaced: then it is not put back. */
  isCurrent(): boolean;
  /** Called once, after the panel has left the page. */
  onClosed(): void;
}

export interface Panel {
  /** Sends a message to the frame; the page cannot hear it. */
  post(message: unknown): void;
  /** Takes on a width and a side as given, whatever lies under it: the reader has chosen them. */
  place(placement: PanelPlacement): void;
  close(): void;
}

export function openPanel(document: Document, options: PanelOptions): Panel {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const popover = document.createElement('section');
  popover.popover = 'manual';
  const frame = createFrame(document, options);
  const life = lifeline(document, popover, options.updatedLabel, options.isCurrent);
  popover.append(
    sheetHandle(document, popover, options.heightLabel, () => popover.hidePopover()),
    life.element,
    closeButton(document, popover, options.closeLabel),
  );
  const style = document.createElement('style');
  const place = (placement: PanelPlacement, beside = false) => {
    style.textContent = panelStyles(placement, beside);
  };
  // Measured before the panel is put on the page, which would then have to be laid out twice.
  const { side, width: wished } = options.placement;
  const fitted = widthBeside(wished, side, columnOf(document), document.documentElement.clientWidth);
  place({ side, width: fitted.width }, fitted.beside);
  popover.prepend(waitingView(document, options.headline()));
  root.append(style, popover);
  const focusedBefore = document.activeElement;

  let open = true;
  const close = () => {
    if (!open) return;
    open = false;
    life.stop();
    held.stop();
    const hadFocus = document.activeElement === host;
    host.remove();
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    options.onClosed();
  };
  const held = hold(host, popover, { isCurrent: options.isCurrent, giveUp: close });

  // The close button works without this script, which may be gone after an update of the extension.
  popover.addEventListener('toggle', (event) => {
    // A page that tears the panel out closes the popover too, but without this event.
    if ((event as ToggleEvent).newState === 'closed') close();
  });
  held.start();
  // The frame is put in when the headline has been painted: the browser takes some milliseconds for it, on the page's time.
  afterPaint(() => {
    if (open) popover.insertBefore(frame, life.element);
  });
  // No origin to name: in Chrome the frame's address is a passing alias of the extension's. The page has no
  // way to the frame, so nobody else can be in it.
  const post = (message: unknown) => frame.contentWindow?.postMessage(message, '*');
  return { post, place, close };
}

const PAINTED_BY_MS = 100;

/** Calls once when the next frame has been painted, or soon in a window that paints none. */
function afterPaint(act: () => void): void {
  let done = false;
  const once = () => {
    if (!done) act();
    done = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, PAINTED_BY_MS);
}

function createFrame(document: Document, { src, title }: PanelOptions): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.src = src;
  element.title = title;
  return element;
}

function closeButton(document: Document, popover: HTMLElement, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.textContent = '›';
  button.ariaLabel = label;
  button.title = label;
  button.popoverTargetElement = popover;
  button.popoverTargetAction = 'hide';
  return button;
}
