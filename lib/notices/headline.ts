/** Notices on headlines whose quoted words the body does not have. */
import { normalise } from '../text/normalise';
import type { Notice, Reading, Span } from '../types';

/** A headline's quotation with a word that the body does not have in any form, shown beside the body's nearest quotation. */
export function headlineNotices({ article, statements }: Reading): Notice[] {
  const body = plain(article.text);
  const quotes = statements.flatMap(({ quote, inTitle, speaker }) =>
    quote && !inTitle ? { ...quote, speaker } : [],
  );
  if (!article.url || quotes.length === 0) return [];
  const source = article.url;
  return statements.flatMap(({ quote, inTitle }) => {
    if (!quote || !inTitle) return [];
    const words = article.title.slice(quote.start, quote.end);
    if (!stems(words).some((stem) => !body.includes(` ${stem}`))) return [];
    const nearest = closest(words, quotes, article.text);
    return nearest
      ? [
          {
            kind: 'differs' as const,
            start: nearest.start,
            end: nearest.end,
            message: `The headline quotes “${words}”; the article does not have these words; it quotes “${article.text.slice(nearest.start, nearest.end)}”.`,
            sources: [source],
          },
        ]
      : [];
  });
}

/** A few words stand against a few others; longer ones only against those that share half of them. */
const FEW = 3;

/** The quotation that shares most words; of equals the first. None where it says something else. */
function closest(words: string, quotes: readonly Span[], text: string): Span | undefined {
  const wanted = new Set(wordsOf(words));
  const said = ({ start, end }: Span) => wordsOf(text.slice(start, end));
  const shared = (quote: Span) => new Set(said(quote).filter((word) => wanted.has(word))).size;
  const [nearest] = [...quotes].sort((a, b) => shared(b) - shared(a) || a.start - b.start);
  if (!nearest) return undefined;
  const few = wanted.size <= FEW && said(nearest).length <= FEW;
  return few || shared(nearest) * 2 >= wanted.size ? nearest : undefined;
}

/** Of the words that carry meaning, the letters that inflection leaves alone. */
function stems(text: string): string[] {
  return (plain(text).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
}

/** Words only, in comparison form. */
function plain(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

function wordsOf(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
