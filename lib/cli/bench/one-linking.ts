/** Measures the linking stage over the gold articles of a language: `one-linking.ts LANGUAGE statements|linking`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findMentions } from '../../mentions/mentions';
import { splitSentences } from '../../text/sentences';
import { readArticle } from '../document';
import { markedArticles as traps } from '../eval/gold-mentions';
import { markedArticles as newsArticles } from '../eval/gold-statements';
import { bundledKnowledge } from '../knowledge';
import { steadyTime, timed } from './measure';

const GOLD = fileURLToPath(new URL('../../../test/gold', import.meta.url));
/** The articles of the gold are short: so many of them make one of the usual length. */
const TOGETHER = 10;
const PUBLISHED = '2025-03-14';

/** A folder of the gold. */
export type Corpus = 'statements' | 'linking';

export interface LinkingFigures {
  corpus: Corpus;
  language: string;
  words: number;
  /** Names linked in a thousand words. */
  namesPerThousand: number;
  /** Milliseconds in a thousand words: the first article of a new process, and when warm. */
  firstMs: number;
  warmMs: number;
}

async function measure(language: string, corpus: Corpus): Promise<LinkingFigures> {
  const knowledge = await bundledKnowledge();
  const articles = (corpus === 'linking' ? traps : newsArticles)(join(GOLD, corpus));
  const texts = articles.flatMap(({ article }) => (article.language === language ? [article.text] : []));
  const readings = Array.from({ length: Math.ceil(texts.length / TOGETHER) }, (_, i) => {
    const text = texts.slice(i * TOGETHER, (i + 1) * TOGETHER).join('\n\n');
    const article = { ...readArticle({ text }), language };
    const sentences = splitSentences(article.text, article.blocks, language);
    return { article, sentences, asOf: { from: PUBLISHED, to: PUBLISHED } };
  });
  const wordsOf = (text: string) => text.split(/\s+/).length;
  const first = timed(() =>
    readings.slice(0, 1).flatMap((reading) => findMentions(reading, knowledge).mentions),
  );
  const all = () => readings.flatMap((reading) => findMentions(reading, knowledge).mentions);
  const words = wordsOf(texts.join(' '));
  return {
    corpus,
    language,
    words,
    namesPerThousand: Math.round((all().length / words) * 1_000),
    firstMs: (first.ms / wordsOf(readings[0]?.article.text ?? '')) * 1_000,
    warmMs: (steadyTime(all, 3_000) / words) * 1_000,
  };
}

process.stdout.write(
  JSON.stringify(
    await measure(process.argv[2] ?? 'en', process.argv[3] === 'linking' ? 'linking' : 'statements'),
  ),
);
