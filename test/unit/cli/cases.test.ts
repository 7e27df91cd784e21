import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CaseError, casesFromBatch, casesFromFiles } from '../../../lib/cli/cases';

let folder: string;
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const messageOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(CaseError);
    return (error as CaseError).message;
  }
  return 'no error';
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-cases-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('casesFromFiles', () => {
  it('reads a text as the article, with the date it is given', () => {
    const path = file(
      'talks.txt',
      'The two sides met in Geneva on Monday and agreed to meet again.\n\nNo date was set.',
    );
    const [only] = casesFromFiles([path], { published: '2025-03-13' });
    expect(only?.read()).toMatchObject({ published: '2025-03-13', readable: true });
  });

  it('names what is wrong with a file that cannot be read', () => {
    const [missing, binary, empty, folderCase] = casesFromFiles(
      [
        join(folder, 'none.html'),
        file('picture.html', new Uint8Array([1, 0, 2])),
        file('empty.txt', ' \n '),
        folder,
      ],
      {},
    );
    expect(messageOf(() => missing?.read())).toMatch(/no such file/);
    expect(messageOf(() => binary?.read())).toMatch(/binary/);
    expect(messageOf(() => empty?.read())).toMatch(/empty/);
    expect(messageOf(() => folderCase?.read())).toMatch(/not a file/);
  });
});

describe('casesFromBatch', () => {
  it('keeps good cases beside bad ones, each under its id', () => {
    file('page.txt', 'A page that lies beside the list of cases.');
    const batch = file(
      'cases.jsonl',
      [
        '{"id": "inline", "text": "Some words that were said."}',
        '',
        '{"id": 7, "path": "page.txt"}',
        '{"id": "both", "text": "a", "html": "<p>b"}',
        '{"id": "date", "text": "a", "published": "2025-02-30"}',
        'not json',
        '{"id": "blank", "text": ""}',
      ].join('\n'),
    );
    const cases = casesFromBatch(batch);
    expect(cases.map(({ id }) => id)).toEqual(['inline', '7', 'both', 'date', 'line 6', 'blank']);
    expect(cases[1]?.read().text).toContain('beside the list');
    expect(messageOf(() => cases[2]?.read())).toMatch(/exactly one/);
    expect(messageOf(() => cases[3]?.read())).toMatch(/published/);
    expect(messageOf(() => cases[4]?.read())).toMatch(/not JSON/);
    expect(messageOf(() => cases[5]?.read())).toMatch(/empty/);
  });
});
