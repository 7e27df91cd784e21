/** A pack that the reader brings: compiled, or what is wrong with it in words. */
import { importPack } from '../knowledge/user-pack';
import { KnowledgeError, type Problem } from '../knowledge/validate';

export type CheckedPack = { compiled: Uint8Array<ArrayBuffer> } | { problems: string[] };

/** @param bytes of the file, JSON or a built pack. Never throws. */
export function checkPack(bytes: Uint8Array): CheckedPack {
  try {
    return { compiled: importPack(bytes).bytes };
  } catch (error) {
    if (error instanceof KnowledgeError) return { problems: error.problems.map(inWords) };
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}

function inWords({ record, field, message }: Problem): string {
  return [record, field, message].filter(Boolean).join(': ');
}
