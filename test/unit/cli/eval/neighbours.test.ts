import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findingOf, neighbourGold } from '../../../../lib/cli/eval/neighbours';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'neighbours-'));
});
afterEach(() => rmSync(directory, { recursive: true }));
const write = (text: string) => writeFileSync(join(directory, 'neighbours.tsv'), text);

describe('the gold of what stands beside articles', () => {
  it('is read by article and event', () => {
    write('# article, event, mark\none\tevent/a\t2\none\tevent/b\t0\ntwo\tevent/a\t1\n');
    const gold = neighbourGold(directory);
    expect([...(gold?.get('one') ?? [])]).toEqual([
      ['event/a', 'wanted'],
      ['event/b', 'out of place'],
    ]);
    expect(gold?.get('two')?.get('event/a')).toBe('fitting');
  });

  it('may be missing, but not be out of form', () => {
    expect(neighbourGold(directory)).toBeUndefined();
    write('one\tevent/a\tperhaps\n');
    expect(() => neighbourGold(directory)).toThrow('event/a');
    write('one\tperson/a\t1\n');
    expect(() => neighbourGold(directory)).toThrow('person/a');
  });
});

it('wants what is wanted, allows what fits, and nothing else', () => {
  const verdict = (...[judgement, isShown]: [Parameters<typeof findingOf>[1], boolean]) =>
    findingOf('event/a', judgement, isShown).map(([each]) => each);
  expect(verdict('wanted', true)).toEqual(['right']);
  expect(verdict('wanted', false)).toEqual(['missed']);
  expect(verdict('fitting', true)).toEqual(['right']);
  expect(verdict('fitting', false)).toEqual([]);
  expect(verdict('out of place', true)).toEqual(['wrong']);
  expect(verdict('out of place', false)).toEqual([]);
});
