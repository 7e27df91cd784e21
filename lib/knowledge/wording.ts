/** The words of an article's parts as cues are written: in English, with the names of the knowledge base. */

import { indexSpans } from '../text/spans';
import type { Article, Mention, Reading, Span } from '../types';
import { inEnglish } from './gloss';
import type { Knowledge } from './knowledge';

/** The words at offsets of one text. */
export type Wording = (span: Span) => string;

/** Of the body and of the headline. */
export interface Wordings {
  text: Wording;
  title: Wording;
}

export function wordingOf(reading: Reading, knowledge: Knowledge): Wordings {
  const { article, mentions, titleMentions } = reading;
  const of = (text: string, named: readonly Mention[]): Wording => {
    const within = indexSpans(named).within;
    return (span) =>
      inEnglish(
        text.slice(span.start, span.end),
        article.language,
        within(span).map(({ start, end, entity }) => ({
          start: start - span.start,
          end: end - span.start,
          names: namesInEnglish(entity, knowledge),
        })),
      );
  };
  return { text: of(article.text, mentions), title: of(article.title, titleMentions) };
}

/** Headline and body as a whole. */
export function allWords({ title, text }: Pick<Article, 'title' | 'text'>, wordings: Wordings): string {
  return [
    wordings.title({ start: 0, end: title.length }),
    wordings.text({ start: 0, end: text.length }),
  ].join('\n');
}

/** What an entity is called: its name and its short names. */
export function namesOf(id: string, knowledge: Knowledge): readonly string[] {
  return namesOfKinds(id, /^(?:short|acronym)$/, knowledge);
}

/** … and, for a country, its adjective and people. */
function namesInEnglish(id: string, knowledge: Knowledge): readonly string[] {
  return namesOfKinds(id, /^(?:short|acronym|demonym)$/, knowledge);
}

function namesOfKinds(id: string, kinds: RegExp, knowledge: Knowledge): readonly string[] {
  const entity = knowledge.entity(id);
  if (!entity) return [];
  const others = entity.names.filter(({ kind, lang }) => lang === 'en' && kinds.test(kind));
  return [...new Set([entity.name, ...others.map(({ text }) => text)])];
}
