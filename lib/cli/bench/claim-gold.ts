/** How well claim search finds what belongs to a statement, on gold of our own. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { bundledKnowledge } from '../knowledge';

const GOLD = fileURLToPath(new URL('../../../test/gold/claim-search.json', import.meta.url));
/** A reader sees a handful; ranks beyond these count as not found. */
const DEPTH = 50;

/** A statement as in an article, and the topic whose claims belong to it. */
const goldSchema = v.array(
  v.strictObject({ statement: v.string(), entities: v.array(v.string()), topic: v.string() }),
);

export interface SearchQuality {
  statements: number;
  meanAveragePrecision: number;
  /** Share of statements whose first result belongs to them. */
  firstRight: number;
}

export async function searchQuality(): Promise<SearchQuality> {
  const knowledge = await bundledKnowledge();
  const gold = v.parse(goldSchema, JSON.parse(await readFile(GOLD, 'utf8')));
  const judged = gold.map(({ statement, entities, topic }) => {
    const found = knowledge
      .searchClaims(statement, entities, DEPTH)
      .map(({ claim }) => claim.topic === topic);
    return { precision: averagePrecision(found, knowledge.claimsOn(topic).length), first: found[0] === true };
  });
  return {
    statements: judged.length,
    meanAveragePrecision: mean(judged.map(({ precision }) => precision)),
    firstRight: mean(judged.map(({ first }) => (first ? 1 : 0))),
  };
}

/** Mean of the precision at the rank of each relevant result; those not found count 0. */
export function averagePrecision(found: readonly boolean[], relevant: number): number {
  let hits = 0;
  let sum = 0;
  found.forEach((right, i) => {
    if (right) sum += ++hits / (i + 1);
  });
  return relevant === 0 ? 0 : sum / relevant;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
