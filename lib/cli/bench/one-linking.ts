/** Measures the linking stage over the gold articles of a language: `one-linking.ts LANGUAGE`. */
import { fileURLToPath } from 'node:url';
import { findMentions } from '../../mentions/mentions';
import { splitSentences } from '../../text/sentences';
import { readArticle } from '../document';
import { markedArticles } from '../eval/gold-mentions';
import { bundledKnowledge } from '../knowledge';
import { steadyTime, timed } from './measure';

const GOLD = fileURLToPath(new URL('../../../test/gold/linking', import.meta.url));
/** The gold is short and dense: so many of its articles make one of the usual length. */
const TOGETHER = 10;
const PUBLISHED = '2025-03-14';

export interface LinkingFigures {
  language: string;
  words: number;
  /** Names linked in a thousand words. */
  namesPerThousand: number;
  /** Milliseconds in a thousand words: the first article of a new process, and when warm. */
  firstMs: number;
  warmMs: number;
}

async function measure(language: string): Promise<LinkingFigures> {
  const knowledge = await bundledKnowledge();
  const texts = markedArticles(GOLD).flatMap(({ article }) =>
    article.language === language ? [article.text] : [],
  );
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
    language,
    words,
    namesPerThousand: Math.round((all().length / words) * 1_000),
    firstMs: (first.ms / wordsOf(readings[0]?.article.text ?? '')) * 1_000,
    warmMs: (steadyTime(all, 3_000) / words) * 1_000,
  };
}

process.stdout.write(JSON.stringify(await measure(process.argv[2] ?? 'en')));
