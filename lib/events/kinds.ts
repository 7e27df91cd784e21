/** The words by which a text shows what kind of event it speaks of. */
import type { EventRecord } from '../knowledge/schema';
import { ENGLISH, type KindWords, TOLD } from './kind-words';
import { OTHER_LANGUAGES } from './kind-words-other';

type Kind = EventRecord['kind'];

/** Kinds of which a place sees few: they are spoken of without a date for years. */
export const RARE_KINDS: readonly Kind[] = ['annexation', 'referendum', 'coup'];
export const RARE = new RegExp(`^(?:${RARE_KINDS.join('|')})$`);
/** Whether it is called a meeting, a visit or talks does not make two events of one. */
export const MEETINGS = /^(?:talks|meeting|summit|visit)$/;
/** Kinds that consist in speaking. */
export const SAYING = /^(?:statement|speech)$/;
/** What happens to a person once, or seldom. */
export const CHANGES = /^(?:appointment|resignation|inauguration|death|arrest|coup)$/;
/** Kinds that happen again and again, often under the same phrase. */
export const RECURRING =
  /^(?:talks|meeting|call|visit|summit|attack|statement|speech|vote|election|exchange|sanctions|protest)$/;

const patterns = new Map<string, RegExp | undefined>();

/**
 * The word of the passage that shows the kind of event, if there is one.
 * @param language of the passage, BCP 47; English words are looked for where its own are not known.
 */
export function kindWord(kind: Kind, passage: string, language = 'en'): string | undefined {
  const key = `${language} ${kind}`;
  if (!patterns.has(key)) patterns.set(key, patternOf(kind, OTHER_LANGUAGES[language]));
  return patterns.get(key)?.exec(passage)?.[0];
}

function patternOf(kind: Kind, words: KindWords | undefined): RegExp | undefined {
  if (!words) {
    // Without the Unicode flag, which makes it far slower to compile.
    return ENGLISH[kind] ? new RegExp(`(?<![\\w-])(?:${ENGLISH[kind]})(?!\\w)`, 'i') : undefined;
  }
  const own = words[kind] ?? (MEETINGS.test(kind) ? words.meeting : undefined);
  const either = own?.replaceAll('*', '\\p{L}*').replaceAll(' ', '|');
  return either ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${either})(?![\\p{L}\\p{N}])`, 'iu') : undefined;
}

const told = Object.entries(TOLD).map(([kind, words]) => ({
  kind: kind as Kind,
  pattern: new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'i'),
}));

/** The kind of event of which a passage surely tells, without the knowledge base; the plainer first. */
export function toldKind(passage: string, language = 'en'): Kind | undefined {
  const isTold = ({ kind, pattern }: (typeof told)[number]) =>
    OTHER_LANGUAGES[language] ? kindWord(kind, passage, language) !== undefined : pattern.test(passage);
  return told.find(isTold)?.kind;
}
