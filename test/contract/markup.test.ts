/** Text is only ever set as text: no file of ours hands a string to the browser's HTML parser or evaluates one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FORBIDDEN =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|srcdoc)\b|\beval\(|document\.write|new Function\b/;

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

it.each([
  ['element.innerHTML = text', true],
  ['<p dangerouslySetInnerHTML={{ __html: text }} />', true],
  ['document.write(text)', true],
  ['element.textContent = text', false],
  ['evaluate(text)', false],
])('knows %s for what it is', (source, forbidden) => {
  expect(FORBIDDEN.test(source)).toBe(forbidden);
});

it('stands in no source file', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => FORBIDDEN.test(readFileSync(file, 'utf8')))).toEqual([]);
});
