/** A reader's “this is wrong”, kept by the extension and respected from then on. */
import { normalise } from '../text/normalise';
import type { Mention } from '../types';

/** The words were not meant as this entity. */
export interface Correction {
  surface: string;
  /** Entity id. */
  not: string;
}

/** The mentions without those that a reader has called wrong; words are compared without case and accents. */
export function withoutWrong(mentions: readonly Mention[], corrections: readonly Correction[]): Mention[] {
  const wrong = new Set(corrections.map(({ surface, not }) => `${normalise(surface)}\n${not}`));
  return mentions.filter(({ surface, entity }) => !wrong.has(`${normalise(surface)}\n${entity}`));
}
