/** What the linker decides about one name. */
import type { MentionHow, Span } from '../types';

/** What was found of one name; none is made where the words are no name. */
export type Verdict = Linked | Ambiguous | Unknown;

/** The name means one entity. */
export interface Linked extends Span {
  is: 'linked';
  entity: string;
  how: MentionHow;
  /** 0–1. */
  confidence: number;
  why: string;
  rejected?: Rejected[];
}

/** It may mean several, whose ids are offered as a choice. */
export interface Ambiguous extends Span {
  is: 'ambiguous';
  candidates: string[];
}

/** It is somebody's, or something's, that the base does not have. */
export interface Unknown extends Span {
  is: 'unknown';
}

/** Another meaning of the name, and why it is not this one here. */
export interface Rejected {
  entity: string;
  why: string;
}

/** A name of nobody in the base, or of whom cannot be told. */
export function unknown({ start, end }: Span): Unknown {
  return { is: 'unknown', start, end };
}

/** @param meanings likeliest first. */
export function ambiguous({ start, end }: Span, meanings: readonly { id: string }[]): Ambiguous {
  return { is: 'ambiguous', start, end, candidates: meanings.map(({ id }) => id) };
}

/** The meanings that were passed over, all for one reason. */
export function rejected(meanings: readonly { id: string }[], why: string): Rejected[] {
  return meanings.map(({ id }) => ({ entity: id, why }));
}
