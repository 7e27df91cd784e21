/**
 * The panel on the page's edge that holds the sidebar's frame.
 *
 * All that the page gets is one empty element: the panel is in its closed shadow
 * root. As a popover it is painted in the top layer, above the page and outside
 * of its opacity, filters and stacking; `:host` rules marked important win over
 * the page's own, inline ones included.
 */

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
  /** Called once, after the panel has left the page. */
  onClosed(): void;
}

export interface Panel {
  /** Sends a message to the frame; the page cannot hear it. */
  post(message: unknown): void;
  place(placement: PanelPlacement): void;
  close(): void;
}

/** How often a page may remove the panel before it is given up. */
const MAX_RESTORES = 200;
const RESTORE_DELAY_MS = 30;

export function openPanel(document: Document, options: PanelOptions): Panel {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const popover = document.createElement('section');
  popover.popover = 'manual';
  const frame = createFrame(document, options);
  popover.append(closeButton(document, popover, options.closeLabel), frame);
  const style = document.createElement('style');
  const place = (placement: PanelPlacement) => {
    style.textContent = styles(placement);
  };
  place(options.placement);
  root.append(style, popover);

  let open = true;
  let restores = 0;
  const show = () => {
    document.documentElement.append(host);
    popover.showPopover();
  };
  const watch = new MutationObserver(() => {
    // Not at once: a page that removes the panel at once would keep both of us busy for ever.
    if (host.parentNode !== document.documentElement) setTimeout(restore, RESTORE_DELAY_MS);
  });
  const restore = () => {
    if (!open || host.parentNode === document.documentElement) return;
    restores += 1;
    if (restores > MAX_RESTORES) close();
    else show();
  };
  const close = () => {
    if (!open) return;
    open = false;
    watch.disconnect();
    host.remove();
    options.onClosed();
  };

  // The close button works without this script, which may be gone after an update of the extension.
  popover.addEventListener('toggle', (event) => {
    // A page that tears the panel out closes the popover too, but without this event.
    if ((event as ToggleEvent).newState === 'closed') close();
  });
  show();
  watch.observe(document.documentElement, { childList: true });
  // No origin to name: in Chrome the frame's address is a passing alias of the extension's. The page has no
  // way to the frame, so nobody else can be in it.
  const post = (message: unknown) => frame.contentWindow?.postMessage(message, '*');
  return { post, place, close };
}

/**
 * Removes what an earlier version of the extension has left on the page: its
 * script is gone after an update, its element is still there.
 * @param rootOf gives the shadow root of an element, closed ones too.
 */
export function removeLeftPanels(
  document: Document,
  rootOf: (element: HTMLElement) => ShadowRoot | null,
  sidebarPath: string,
): void {
  for (const child of Array.from(document.documentElement.children)) {
    if (child.localName !== 'div' || !(child instanceof HTMLElement)) continue;
    const source = rootOf(child)?.querySelector('iframe')?.src;
    if (source?.includes('-extension://') && source.includes(sidebarPath)) child.remove();
  }
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
  button.textContent = '›';
  button.ariaLabel = label;
  button.title = label;
  button.popoverTargetElement = popover;
  button.popoverTargetAction = 'hide';
  return button;
}

function styles({ side, width }: PanelPlacement): string {
  const inner = side === 'right' ? 'left' : 'right';
  const shadow = side === 'right' ? -1 : 1;
  return `
    :host { all: initial !important; display: block !important; direction: ltr !important; }
    section {
      all: initial; box-sizing: border-box; position: fixed; inset: 0; margin-${inner}: auto; display: block;
      width: min(${width}px, 100vw); height: 100%;
      background: Canvas; color-scheme: light dark; box-shadow: ${shadow}px 0 0 #0002, ${4 * shadow}px 0 24px #0003;
    }
    section:not(:popover-open) { display: none; }
    iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: light dark; }
    button {
      all: initial; box-sizing: border-box; position: absolute; ${side}: 100%; top: 50%; translate: 0 -50%;
      width: 20px; height: 48px; border-radius: ${side === 'right' ? '8px 0 0 8px' : '0 8px 8px 0'};
      background: #0b5c6b; color: #fff; font: 18px/44px Georgia, serif; text-align: center; cursor: pointer;
      ${side === 'left' ? 'scale: -1 1;' : ''}
    }
    button:hover { background: #084652; }
    button:focus-visible { outline: 2px solid #b5852b; outline-offset: 2px; }
    @media (max-width: ${width + 20}px) { button { ${side}: auto; ${inner}: 0; scale: none; border-radius: 8px; } }
    @media print { :host { display: none !important; } }
  `;
}
