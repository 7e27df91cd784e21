/** Which measurements a gold directory allows, by the files that it holds. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundledKnowledge } from '../knowledge';
import { evaluateExtraction } from './extraction';
import { type Row, ratio } from './figures';
import { hasPageGold } from './gold-mentions';
import { evaluateLeaders, hasLeaders } from './leaders';
import { evaluateMarked } from './marked';
import { evaluateMatters } from './matters';
import { evaluateMentions, hasLinkingGold } from './mentions';
import { evaluateNewsActors, hasNewsActors } from './news-actors';
import { evaluatePublicationDates } from './publication-dates';

export interface Evaluator {
  fits(directory: string): boolean;
  run(directory: string): Promise<Row[]> | Row[];
}

const has = (file: string) => (directory: string) => existsSync(join(directory, file));

export const evaluators: Evaluator[] = [
  { fits: hasLinkingGold, run: evaluateMentions },
  { fits: has('statements'), run: evaluateMarked },
  { fits: hasPageGold, run: evaluateMatters },
  { fits: hasNewsActors, run: evaluateNewsActors },
  { fits: has('ground-truth.json'), run: extractionRows },
  { fits: has('dates.json'), run: publicationDateRows },
  { fits: hasLeaders, run: async (directory) => evaluateLeaders(directory, await bundledKnowledge()) },
];

function extractionRows(directory: string): Row[] {
  const { precision, recall, f1, p10, pages } = evaluateExtraction(directory);
  const poor = pages.filter((page) => page.f1 < 0.9);
  return [
    {
      stage: 'extraction',
      precision,
      recall,
      f1,
      right: pages.length - poor.length,
      wrong: poor.length,
      missed: 0,
      details: [
        `p10 of F1: ${p10.toFixed(3)}`,
        ...poor.map(({ page, url, ...scores }) => `under 0.9: ${url} (${page}): ${figures(scores)}`),
      ],
    },
  ];
}

function figures(scores: { precision: number; recall: number; f1: number }): string {
  return Object.entries(scores)
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join(', ');
}

function publicationDateRows(directory: string): Row[] {
  const { pages, right, wrong, missed } = evaluatePublicationDates(directory);
  const wrongPages = Math.round(wrong * pages);
  return [
    {
      stage: 'publication date',
      precision: ratio(right, right + wrong),
      recall: right,
      f1: undefined,
      right: pages - missed.length,
      wrong: wrongPages,
      missed: missed.length - wrongPages,
      details: missed.map(({ page, expected, found }) => `${page}: ${found ?? 'none'}, wanted ${expected}`),
    },
  ];
}
