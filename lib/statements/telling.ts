/** What the rules of speakers read. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Reading, Span } from '../types';
import type { Candidate } from './antecedent-evidence';
import type { Weights } from './antecedent-weights';
import type { Lexicon } from './lexicon';

/** A text with what is needed to read it. */
export interface Telling {
  reading: Reading;
  knowledge: Knowledge;
  lexicon: Lexicon;
  /** Its quotations: who is named in them is not who tells. */
  quoted: readonly Span[];
  study?: Study;
}

/** For fitting weights: others than those that are built in, and who is told what is asked. */
export interface Study {
  weights: Weights;
  asked(place: Span, candidates: readonly Candidate[]): void;
}
