/** What the linker decides about one name. */
import type { MentionHow, Span } from '../types';

export type Verdict =
  | (Span & {
      is: 'linked';
      entity: string;
      how: MentionHow;
      /** 0–1. */
      confidence: number;
      why: string;
      rejected?: { entity: string; why: string }[];
    })
  | (Span & { is: 'ambiguous'; candidates: string[] })
  | (Span & { is: 'unknown' });
