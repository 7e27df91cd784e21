/** What the documents say of commands, files, records, versions and tests is so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { UserManifest } from 'wxt';
import config from '../../wxt.config';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md'];
const textOf = (file: string) => readFileSync(file, 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, group = '']) => group);
const filesBelow = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

const { scripts, engines } = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>;

describe.each(DOCUMENTS)('%s', (document) => {
  const text = textOf(document);

  it('names no command that is not there', () => {
    for (const script of all(text, /npm run ([\w:]+)/g)) expect(Object.keys(scripts ?? {})).toContain(script);
  });

  it('leads to files that are there', () => {
    const links = all(text, /\]\(([^)#:]+)\)/g);
    const paths = all(text, /`((?:lib|components|entrypoints|assets|test|\.ci)\/[^`\s*{]*)`/g);
    for (const path of [...links, ...paths]) expect(existsSync(path), path).toBe(true);
  });

  it('shows records that the knowledge base has', () => {
    const ids = all(text, /kb -- show ([a-z]+\/[\w-]+)/g);
    const sources = filesBelow('assets/knowledge').filter((file) => file.endsWith('.yaml'));
    const known =
      ids.length > 0 ? sources.map((file) => textOf(join('assets/knowledge', file))).join('\n') : '';
    for (const id of ids) expect(known.includes(`\n- id: ${id}\n`), id).toBe(true);
  });
});

it('README.md gives the versions and the key of the manifest', async () => {
  const manifestOf = async (browser: string): Promise<UserManifest> => {
    if (typeof config.manifest !== 'function') throw new Error('The manifest is made for each browser');
    return config.manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
  };
  const readme = textOf('README.md');
  const [chrome, firefox] = [await manifestOf('chrome'), await manifestOf('firefox')];
  const [gecko] = (firefox.browser_specific_settings?.gecko?.strict_min_version ?? '').split('.');
  expect(readme).toContain(`**Chrome** (${chrome.minimum_chrome_version} or later)`);
  expect(readme).toContain(`**Firefox** (${gecko} or later)`);
  expect(readme).toContain(`Node ${engines?.node?.match(/\d+\.\d+/)?.[0]} or later`);
  const shortcut = chrome.commands?._execute_action?.suggested_key?.default ?? '';
  expect(readme.replaceAll(/<\/?kbd>/g, '')).toContain(shortcut);
});

it('SECURITY.md names tests that are there, in the words that they have', () => {
  const tests = filesBelow('test').filter((file) => file.endsWith('.ts'));
  const cited = [...textOf('SECURITY.md').matchAll(/`([\w/-]+\.ts)`((?:[:,] “[^”]+”)*)/g)];
  expect(cited.length).toBeGreaterThan(30);
  for (const [, file = '', words = ''] of cited) {
    const found = tests.filter(
      (path) => path === file || path.endsWith(`/${file}`) || `test/${path}` === file,
    );
    expect(found, file).not.toEqual([]);
    const source = found.map((path) => textOf(join('test', path))).join('\n');
    for (const title of all(words, /“([^”]+)”/g))
      for (const part of title.split('…')) expect(source, `${file}: ${title}`).toContain(part.trim());
  }
});
