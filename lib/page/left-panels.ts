import { homesIn } from './home';

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
  for (const element of homesIn(document).flatMap(({ children }) => Array.from(children))) {
    if (!(element instanceof HTMLDivElement)) continue;
    const source = rootOf(element)?.querySelector('iframe')?.src;
    if (source?.includes('-extension://') && source.includes(sidebarPath)) element.remove();
  }
}
