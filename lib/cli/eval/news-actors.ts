/** Figures for linking on annotated news of all topics, whose gold names Wikidata ids (`news-actors-*.jsonl`). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Knowledge } from '../../knowledge/knowledge';
import { normalise } from '../../text/normalise';
import { tokenise } from '../../text/tokens';
import type { Mention } from '../../types';
import { readArticle } from '../document';
import { bundledKnowledge } from '../knowledge';
import { type Row, row } from './figures';
import { linkArticle } from './mentions';

const FILE = /^news-actors-.*\.jsonl$/;

const goldSchema = v.object({
  id: v.number(),
  title: v.string(),
  text: v.string(),
  /** The span of the text that was annotated. */
  evaluated: v.tuple([v.number(), v.number()]),
  mentions: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      wikidata: v.string(),
      name: v.string(),
      optional: v.boolean(),
    }),
  ),
});
type Gold = v.InferOutput<typeof goldSchema>;
type GoldMention = Gold['mentions'][number];

export function hasNewsActors(directory: string): boolean {
  return readdirSync(directory).some((file) => FILE.test(file));
}

/** Precision over all links in the annotated spans; recall over the names of entities that the base holds. */
export async function evaluateNewsActors(directory: string): Promise<Row[]> {
  const knowledge = await bundledKnowledge();
  const counts = { right: 0, wrong: 0, missed: 0 };
  const details: string[] = [];
  for (const file of readdirSync(directory).filter((each) => FILE.test(each))) {
    for (const line of readFileSync(join(directory, file), 'utf8').split('\n').filter(Boolean)) {
      const gold = v.parse(goldSchema, JSON.parse(line));
      const outcome = compare(gold, knowledge);
      counts.right += outcome.right.length;
      counts.wrong += outcome.wrong.length;
      counts.missed += outcome.missed.length;
      details.push(
        ...outcome.wrong.map((each) => `${gold.id}: wrong ${each}`),
        ...outcome.missed.map((each) => `${gold.id}: missed ${each}`),
      );
    }
  }
  return [row('news actors', counts, details)];
}

function compare(gold: Gold, knowledge: Knowledge): { right: string[]; wrong: string[]; missed: string[] } {
  const { text, evaluated, mentions } = gold;
  const day = gold.title
    .match(/^(\d{4})(\d{2})(\d{2})/)
    ?.slice(1)
    .join('-');
  // The whole text as one block, so that offsets are those of the gold.
  const read = readArticle({ text, published: day });
  const article = { ...read, title: '', text, language: 'en', blocks: paragraphs(text) };
  const links = linkArticle(article, knowledge).mentions.filter(
    ({ start, end }) => start >= evaluated[0] && end <= evaluated[1],
  );
  const right: string[] = [];
  const wrong: string[] = [];
  for (const link of links) {
    const over = mentions.filter(({ start, end }) => start < link.end && end > link.start);
    if (over.some((mention) => means(link, mention, knowledge))) right.push(link.surface);
    else if (!over.some(({ optional }) => optional))
      wrong.push(
        `“${link.surface}” → ${link.entity} (${over.map(({ name }) => name).join(', ') || 'no mention'})`,
      );
  }
  const missed = mentions.filter((mention) => {
    const surface = text.slice(mention.start, mention.end);
    const named =
      /^\p{Lu}/u.test(surface) &&
      !/^(?:I|He|She|It|Its|His|Her|They|You|We|Our|The \p{Ll}.*)$/u.test(surface);
    return (
      named &&
      !mention.optional &&
      held(mention, knowledge) &&
      !links.some(
        (link) => link.start < mention.end && link.end > mention.start && means(link, mention, knowledge),
      )
    );
  });
  return {
    right,
    wrong,
    missed: missed.map(({ start, end, name }) => `“${text.slice(start, end)}” (${name})`),
  };
}

/** Same Wikidata id; where either side has none, or a people stands for its country, the same name. */
function means({ entity }: Mention, { wikidata, name }: GoldMention, knowledge: Knowledge): boolean {
  const record = knowledge.entity(entity);
  if (!record || wikidata === '<NIL>') return false;
  if (record.wikidata === wikidata) return true;
  return [record.name, ...record.names.map(({ text }) => text)].some(
    (each) => normalise(each) === normalise(name),
  );
}

/** Does the base hold the entity, under a name of the gold? */
function held({ wikidata, name }: GoldMention, knowledge: Knowledge): boolean {
  if (!/^Q\d+$/.test(wikidata)) return false;
  const tokens = tokenise(name);
  return knowledge
    .match(tokens)
    .filter(({ firstToken, endToken }) => firstToken === 0 && endToken === tokens.length)
    .some(({ refs }) => refs.some(({ id }) => knowledge.entity(id)?.wikidata === wikidata));
}

function paragraphs(text: string) {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
}
