/** Whether a German phrase that shows a man or a woman may mean a person: „die SPD-Politikerin“. */
import type { Reading } from '../types';
import type { Telling } from './telling';

/** „Die SPD-Politikerin“ is no man, „der SPD-Politiker“ no woman: by the base, or by her title in the text. */
export function isOfGender(
  id: string,
  phrase: string,
  { knowledge, reading, lexicon: { words } }: Telling,
): boolean {
  const other = /in$/.test(phrase) ? 'male' : /^der /i.test(phrase) ? 'female' : undefined;
  if (!words?.verbSecond || other === undefined) return true;
  return (knowledge.person(id)?.gender ?? titledGender(id, reading)) !== other;
}

/** „Außenministerin Jane Smith“: a woman, „Außenminister John Smith“: a man. */
function titledGender(id: string, { article, mentions }: Reading): 'female' | 'male' | undefined {
  const titles = mentions.flatMap(({ entity, title, start }) =>
    entity === id && title && title.end <= start ? [article.text.slice(title.start, title.end)] : [],
  );
  if (
    titles.some((title) => /(?:minister|kanzler|präsident|sprecher|kommissar|sekretär|chef)in$/i.test(title))
  )
    return 'female';
  return titles.some((title) =>
    /(?:minister|kanzler|präsident|sprecher|kommissar|sekretär|chef)$/i.test(title),
  )
    ? 'male'
    : undefined;
}
