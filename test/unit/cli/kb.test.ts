import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packJsonSchema } from '../../../lib/cli/kb/schema';
import { sortRecords } from '../../../lib/cli/kb/sort';
import { openPack } from '../../../lib/knowledge/open';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sidelight-kb-'));
  await mkdir(join(dir, 'kb'));
});
afterAll(() => rm(dir, { recursive: true }));

function kb(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'lib/cli/kb.ts', ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

const HERRING = `
- id: claim/herring
  text: Herring is dear
  sources: [wikidata:Q1]
`;

describe('kb', () => {
  test('check names file, record and field', async () => {
    await writeFile(
      join(dir, 'kb/claims.yaml'),
      `${HERRING}\n- id: claim/cod\n  text: Cod is dear\n  colour: blue\n  sources: []\n`,
    );
    const { code, out } = await kb('check', join(dir, 'kb'));
    expect(code).toBe(1);
    expect(out).toContain('claims.yaml: claim/cod: colour: unknown field');
    expect(out).toContain('claims.yaml: claim/cod: sources: at least one source is needed');
  });

  test('build makes a pack that opens', async () => {
    await writeFile(join(dir, 'kb/claims.yaml'), HERRING);
    await writeFile(join(dir, 'kb/pack.yaml'), 'id: fish\nversion: 3\nasOf: 2025-01-01\n');
    const out = join(dir, 'fish.pack');
    expect(await kb('build', join(dir, 'kb'), '--out', out)).toMatchObject({ code: 0 });
    const knowledge = openPack(await readFile(out));
    expect(knowledge.packs).toEqual([{ id: 'fish', version: '3' }]);
    expect(knowledge.claim('claim/herring')?.text).toBe('Herring is dear');
  });

  test('import-claimreview makes a pack that is searched', async () => {
    const feed = {
      dataFeedElement: [
        {
          item: [
            {
              '@type': 'ClaimReview',
              url: 'https://c.example/1',
              author: { name: 'C' },
              claimReviewed: 'Herring is blue',
            },
            { '@type': 'ClaimReview' },
          ],
        },
      ],
    };
    await writeFile(join(dir, 'Fact Checks.json'), JSON.stringify(feed));
    const out = join(dir, 'checks.pack');
    const { code, err } = await kb('import-claimreview', join(dir, 'Fact Checks.json'), '--out', out);
    expect(code).toBe(0);
    expect(err).toContain('left out: dataFeedElement[0].item[1]: it has no `claimReviewed`');
    const knowledge = openPack(await readFile(out));
    expect(knowledge.packs[0]?.id).toBe('fact-checks');
    expect(knowledge.searchClaims('is the herring blue', [], 1)[0]?.claim.text).toBe('Herring is blue');
  });

  test('wrong use is exit 2 with the help, a broken pack exit 1 with the reason', async () => {
    expect(await kb('dance')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no command “dance”'),
    });
    expect(await kb('build')).toMatchObject({ code: 2, err: expect.stringContaining('--out PACK') });
    await writeFile(join(dir, 'broken.json'), '{');
    expect(await kb('build', join(dir, 'broken.json'), '--out', join(dir, 'x'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('neither a built pack nor JSON'),
    });
    expect(await kb('--help')).toMatchObject({ code: 0, out: expect.stringContaining('import-claimreview') });
  }, 40_000);
});

test('sorting moves records whole, with the comments above them', () => {
  const yaml =
    '# Fish.\n\n- id: claim/herring\n  text: a\n\n# Not a true cod.\n- id: claim/cod\n  text: b\n  list:\n    - id: not/a-record\n';
  expect(sortRecords(yaml)).toBe(
    '# Fish.\n\n# Not a true cod.\n- id: claim/cod\n  text: b\n  list:\n    - id: not/a-record\n\n- id: claim/herring\n  text: a\n',
  );
  expect(sortRecords(sortRecords(yaml))).toBe(sortRecords(yaml));
});

test('the JSON Schema in the repository is that of the code', async () => {
  const written = JSON.parse(await readFile('assets/knowledge/schema.json', 'utf8'));
  expect(written, 'run: npm run kb -- schema --out assets/knowledge/schema.json').toEqual(
    JSON.parse(JSON.stringify(packJsonSchema())),
  );
});
