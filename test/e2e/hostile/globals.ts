/** Pages whose globals are poisoned or clobbered, and pages with strict policies. */
import { it } from 'vitest';
import type { Bench } from '../harness';
import { keepsPromises } from '../promises';
import { DAY, type HostilePage, inTurn, script, served } from './case';

const POISONED: HostilePage[] = [
  {
    name: 'poisons prototypes and JSON',
    head: script(`for (const [holder, names] of [[Array.prototype, ['map', 'filter', 'push', 'includes', 'forEach']],
      [String.prototype, ['replace', 'slice', 'trim', 'split']], [Object, ['keys', 'entries', 'hasOwn', 'assign']], [JSON, ['parse', 'stringify']],
      [Node.prototype, ['cloneNode', 'appendChild']], [Element.prototype, ['attachShadow', 'append', 'querySelectorAll', 'remove']],
      [Document.prototype, ['createElement', 'createRange', 'createTreeWalker']], [HTMLElement.prototype, ['showPopover']],
      [Promise.prototype, ['then']], [RegExp.prototype, ['exec', 'test']], [Map.prototype, ['get', 'set']], [CSS, ['supports']]])
      for (const name of names) holder[name] = () => { throw new Error('poisoned ' + name); };`),
  },
  {
    name: 'freezes the prototype of all objects',
    head: script(
      'Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Element.prototype);',
    ),
  },
  {
    name: 'takes likely names first',
    head: script(`customElements.define('sidelight-panel', class extends HTMLElement {}); window.browser = window.chrome = { runtime: null };
      window.sidelight = window.sidelightReader = { close() { document.title = 'called'; } }; window.sidelightPlacement = { width: 1, side: 'top' };`),
  },
  {
    name: 'clobbers the document by names',
    body: '<form name="body"><input name="documentElement"><img name="createElement"><img name="querySelectorAll"></form><a id="head"></a>',
  },
];

const STRICT: HostilePage[] = [
  {
    name: 'allows nothing (CSP)',
    headers: { 'content-security-policy': "default-src 'none'; frame-src 'none'; style-src 'none'" },
  },
  {
    name: 'demands trusted types',
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  {
    name: 'is isolated from other origins',
    headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
  },
];

export function globals(bench: Bench): void {
  it.each([
    ...inTurn('poisons, freezes, takes and clobbers names', POISONED),
    ...inTurn('has every policy', STRICT),
  ])('works where the page $name', async (hostile) => {
    const { url, page: given } = served(hostile);
    const page = await bench.open(url, given);
    await keepsPromises(bench, page, { name: hostile.name, says: DAY, ownErrors: /poisoned/ });
  });

  // Chromium gives the fields for the properties, to extensions too.
  it('leaves a page alone whose form has fields named as what is asked for', async () => {
    const inputs = CLOBBERED.map((name) => `<input name="${name}">`).join('');
    const { url, page: given } = served({ name: 'has a form that answers for the page' });
    const body = given.body.replace('<main', `<form>${inputs}<main`).replace('</main>', '</main></form>');
    await keepsPromises(bench, await bench.open(url, { body }), {
      name: 'a form that answers for the page',
      says: /14 March 2025|could not be read/,
    });
  });
}

/** Properties by which a document is walked. */
const CLOBBERED =
  `tagName localName firstChild firstElementChild nextSibling nextElementSibling children childNodes parentNode
  parentElement getAttribute hasAttribute querySelectorAll querySelector closest contains attributes textContent nodeType
  isConnected ownerDocument`.split(/\s+/);
