/** Holds the panel on the page, and above all that the page shows, against pages that take it away, shut it or cover it. */
import { homeOf, putInto } from './home';

/** How often a page may remove the panel before it is given up. */
const MAX_RESTORES = 200;
const RESTORE_DELAY_MS = 30;
/** How often the panel is put above what the page shows: not for ever, as pages may try the same. */
const MAX_RAISES = 50;

export interface Hold {
  /** Puts the panel on the page, and from then on back where it was. */
  start(): void;
  stop(): void;
}

/**
 * @param host the element that the page gets, in whose shadow root the popover is.
 * @param isCurrent false once the script that holds the panel has been replaced.
 * @param giveUp called where the panel is not to be put back any more.
 */
export function hold(
  host: HTMLElement,
  popover: HTMLElement,
  { isCurrent, giveUp }: { isCurrent(): boolean; giveUp(): void },
): Hold {
  const { ownerDocument: document } = host;
  let held = true;
  let restores = 0;
  const show = () => {
    const home = homeOf(document);
    if (host.parentNode !== home) putInto(home, host);
    // Shown again, it stands above all that was shown before.
    if (popover.matches(':popover-open')) popover.hidePopover();
    popover.showPopover();
    watch.disconnect();
    watch.observe(home, { childList: true, attributes: true, attributeFilter: ['open'] });
    watch.observe(host, { attributes: true });
  };
  const isWhole = () => host.parentNode === homeOf(document) && host.attributes.length === 0;
  const watch = new MutationObserver(() => {
    // Not at once: a page that removes the panel at once would keep both of us busy for ever.
    if (!isWhole()) setTimeout(restore, RESTORE_DELAY_MS);
  });
  const restore = () => {
    if (!held) return;
    // `inert` would shut the frame to keys and pointer.
    for (const { name } of Array.from(host.attributes)) host.removeAttribute(name);
    if (host.parentNode === homeOf(document)) return;
    restores += 1;
    if (restores > MAX_RESTORES || !isCurrent()) giveUp();
    else show();
  };
  // The page has opened a dialog or a popover, which shall neither cover the panel nor shut it out.
  let raises = 0;
  const raise = ({ target, isTrusted }: Event) => {
    if (!isTrusted || raises === MAX_RAISES) return;
    if (!(target instanceof Element && target.matches('dialog:modal, :popover-open'))) return;
    raises += 1;
    show();
  };
  return {
    start() {
      show();
      document.addEventListener('toggle', raise, true);
    },
    stop() {
      held = false;
      watch.disconnect();
      document.removeEventListener('toggle', raise, true);
    },
  };
}
