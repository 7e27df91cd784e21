/** Pages of web components: the article stands under a shadow root, where no question to the document finds it. */
import { LIMITS, readTree, type Tree } from './read-tree';

/** What asks for consent, often in a root of its own, on pages that have no article too. */
const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"]';
const CONSENT = /\bcookies?\b/i;

/** What stands right under an open shadow root, in roots within roots too, and holds the most prose. */
export function readShadows(document: Document, limits = LIMITS): Tree | undefined {
  let most: Tree | undefined;
  let left = limits.elements;
  const look = (scope: ParentNode) => {
    for (const { shadowRoot } of Array.from(scope.querySelectorAll('*')).slice(0, left)) {
      left -= 1;
      if (!shadowRoot) continue;
      for (const top of Array.from(shadowRoot.children)) {
        if (asksForConsent(top)) continue;
        const tree = readTree(top, limits);
        if (tree.root.prose > (most?.root.prose ?? 0)) most = tree;
      }
      look(shadowRoot);
    }
  };
  look(document);
  return most;
}

function asksForConsent(top: Element): boolean {
  const isDialog = top.matches(DIALOGS) || top.querySelector(DIALOGS) !== null;
  return isDialog && CONSENT.test(top.textContent ?? '');
}
