/** What is said in texts of two people and an agency. */
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

export const ANNA = '[Anna Berg](person/anna-berg)';
export const BERG = '[Berg](person/anna-berg)';
export const TOMAS = '[Tomas Lind](person/tomas-lind)';
export const LIND = '[Lind](person/tomas-lind)';
export const AGENCY = '[Norna](outlet/norna)';
const PEOPLE: Record<string, { gender: 'female' | 'male' }> = {
  'person/anna-berg': { gender: 'female' },
  'person/tomas-lind': { gender: 'male' },
};

/** Each statement as “speaker > quotation < channels”; `?` for a speaker that is not clear, `anon` for one without a name. */
export function said(marked: string, title?: string): string[] {
  const knowledge = knowing({ person: (id) => (PEOPLE[id] ? ({ id, ...PEOPLE[id] } as never) : undefined) });
  const reading = readingOf(marked, { title });
  return findStatements(reading, knowledge).map(({ speaker, quote, via, anonymous, inTitle }) => {
    const text = inTitle ? reading.article.title : reading.article.text;
    const who = anonymous ? 'anon' : (speaker?.replace(/^.*\//, '') ?? '?');
    return [
      who,
      quote && `> ${text.slice(quote.start, quote.end)}`,
      via.length > 0 && `< ${via.map((id) => id.replace(/^.*\//, '')).join(', ')}`,
    ]
      .filter(Boolean)
      .join(' ');
  });
}
