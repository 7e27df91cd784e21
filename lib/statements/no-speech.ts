/** Attributions that a reader would not take for any: questions of the reporter's own, verbs of many beside the name of one. */
import type { Attribution } from './attribution';
import type { Item } from './items';
import { isJointIn } from './other-series';
import type { Words } from './words';

const QUESTION =
  /^(?:how|why|what|comment|pourquoi|quand|como|por|cuando|quando|come|perche|cosa|wie|warum|was|wann|jak|dlaczego|co|kiedy|nasil|neden|как|почему|зачем|что|когда|як|чому|навіщо|що|коли)$/u;

/** “How does Smith explain it?”: a heading, or the reporter's own question; what is said has a mark or a comma beside it. */
export function isQuestion(items: readonly Item[]): boolean {
  const marks = items.filter(({ type, norm }) => (type === 'mark' && norm !== '-') || type === 'quote');
  return QUESTION.test(items[0]?.norm ?? '') && marks.length === 1 && items.at(-1)?.norm === '?';
}

/** Third persons of the plural in French, Italian, Portuguese and Spanish, auxiliaries too; in comparison form. */
const PLURAL =
  /(?:(?:ar|er|ier|jer)on|[aei]ram|[av]am|[ai]em|i?[ae]n|[ao]no|[^ui]ent|i?aient|^(?:han|ont|hanno))$/u;

/** “Dément”, “consent”: of one, though they end as verbs of many do. */
const SINGULAR = /^(?:dement|consent)$/u;

/** “Governors such as Smith said”: a verb of many beside one person, whom nothing joins with others. */
export function isOfMany(items: readonly Item[], { subject, verb }: Attribution, words: Words): boolean {
  const isRomance = !words.inflected && !words.verbSecond && !words.verbLast;
  const { mention, type } = items[subject] ?? {};
  if (!isRomance || type !== 'name' || mention?.kind !== 'person' || subject > verb) return false;
  const norm = items[verb]?.norm ?? '';
  const isPlural = words.verbs.has(norm) && PLURAL.test(norm) && !SINGULAR.test(norm);
  const joins = items.slice(0, verb).some(({ norm: each }) => words.and.has(each));
  return isPlural && !isJointIn(items, subject, words) && (!joins || isExample(items, subject));
}

const EXAMPLE = /^(?:comme|como|come)$/u;

/** “Gouverneurs comme Smith et Jones”. */
const isExample = (items: readonly Item[], subject: number): boolean =>
  items.slice(1, subject).some(({ type, norm }) => type === 'word' && EXAMPLE.test(norm));
