/**
 * What the panel shows until its frame does: the page's own headline, and the shape of what will come. A frame of the
 * extension's needs a process of its own, which takes longer than a reader should look at nothing.
 */

/** The frame lies over it and is seen through until it has something to show. */
export const WAITING = `
  .waiting {
    grid-area: 2 / 1; padding: 58px 16px 0; overflow: hidden; user-select: none;
    color: light-dark(#1f1d1a, #ecebe6); font: 600 18px/1.3 Georgia, "Iowan Old Style", "Palatino Linotype", "Noto Serif", "Liberation Serif", serif;
  }
  .waiting .host {
    height: 54px; color: light-dark(#6c675e, #9d988d);
    font: 13px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  }
  .waiting .headline { letter-spacing: -0.005em; overflow-wrap: anywhere; text-wrap: pretty; }
  .waiting .bone { height: 12px; margin-top: 16px; border-radius: 4px; background: light-dark(#e6e1d6, #35332e); }
  .waiting .bone:nth-child(odd) { width: 60%; }
`;

const BONES = 6;
/** Characters: a headline is shorter; a page can call anything its headline. */
const LONGEST = 300;

/** @param headline empty where the page has none that is known so soon. */
export function waitingView(document: Document, headline: string): HTMLElement {
  const view = document.createElement('div');
  view.className = 'waiting';
  // It says nothing that the page does not say itself: neither searches nor screen readers shall find it twice.
  view.inert = true;
  view.append(
    line(document, 'host', document.location.hostname.replace(/^www\./, '')),
    line(document, 'headline', headline.slice(0, LONGEST)),
    ...Array.from({ length: BONES }, () => line(document, 'bone', '')),
  );
  return view;
}

function line(document: Document, name: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.textContent = text;
  element.dir = 'auto';
  return element;
}
