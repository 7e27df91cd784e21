/** One click: opens the sidebar where there is none, closes it where there is one. */
import type { PanelPlacement } from '../page/panel';
import { openReader } from './reader';
import { world } from './world';

export type ToggleResult =
  | {
      is: 'opened';
      /** The secret of the sidebar. */
      panel: string;
      /** The page does not display its root, or veils it. */
      unseen: boolean;
    }
  | { is: 'closed' }
  | { is: Refusal };

type Refusal = 'refused_browser_page' | 'refused_document' | 'refused_sandbox' | 'refused_size';

/** A page of more elements than this is no news page, and even to ask for its headline takes too long. */
const MOST_ELEMENTS = 200_000;

/** Filters that words cannot be read through. */
const VEIL = /blur|opacity|brightness|contrast|url/;

export function toggleReader(window: Window, placement: PanelPlacement): ToggleResult {
  if (world.sidelightReader) {
    world.sidelightReader.close();
    return { is: 'closed' };
  }
  const refusal = refusalOf(window);
  if (refusal) return { is: refusal };
  const reader = openReader(window, placement, () => {
    world.sidelightReader = undefined;
  });
  world.sidelightReader = reader;
  const { display, filter } = window.getComputedStyle(window.document.documentElement);
  const unseen = display === 'none' || VEIL.test(filter);
  return { is: 'opened', panel: reader.panel, unseen };
}

function refusalOf({ document, location, origin }: Window & { origin?: string }): Refusal | undefined {
  if (!(document.documentElement instanceof HTMLElement)) return 'refused_document';
  if (!/html|^text\/plain/.test(document.contentType)) return 'refused_document';
  // The frame would inherit the sandbox, and its scripts would not run.
  if (origin === 'null' && location.protocol.startsWith('http')) return 'refused_sandbox';
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return 'refused_size';
  return undefined;
}
