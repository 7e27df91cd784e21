/** The age that a text gives behind a name: “Uribe, 39, was in surgery”, “Frank-Walter Steinmeier (69)”. */
import type { AliasHit } from '../knowledge/knowledge';
import { neighbour } from './beside';
import type { Passage } from './passage';
import type { Scene } from './scene';

/** Ages are rounded, and texts are read as of days of which not all is known. */
const SLACK_YEARS = 2;

/** False where the text gives an age that the person is not of then; true where no age or no birth is known. */
export function isOfAge(passage: Passage, hit: AliasHit, person: string, scene: Scene): boolean {
  const born = scene.knowledge.person(person)?.born;
  const age = born === undefined ? undefined : ageBehind(passage, hit);
  if (born === undefined || age === undefined) return true;
  const yearOf = (date: string) => Number(date.slice(0, 4));
  const [youngest, oldest] = [scene.range.from, scene.range.to].map((date) => yearOf(date) - yearOf(born));
  return age >= (youngest ?? 0) - SLACK_YEARS && age <= (oldest ?? 0) + SLACK_YEARS;
}

/** Between commas or in brackets. */
function ageBehind(passage: Passage, { firstToken, endToken }: AliasHit): number | undefined {
  const [opens, age = '', closes] = [0, 1, 2].map(
    (step) => neighbour(passage, firstToken, endToken + step)?.norm,
  );
  const apart = (opens === ',' && (closes === ',' || closes === '.')) || (opens === '(' && closes === ')');
  return apart && /^[1-9]\d$/.test(age) ? Number(age) : undefined;
}
