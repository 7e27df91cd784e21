/** The built extension by the rules of Firefox's store. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Message {
  code: string;
  message: string;
  file?: string;
}

const BUILD = '.output/firefox-mv3';

/** Warnings that stand, each with its reason. A chunk is known by words of the library in it: its name is the bundler's. */
const KNOWN: { code: string; file: RegExp; holds: string; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^article\.js$/,
    holds: 'readability',
    why: 'Readability sets innerHTML on the copy of the page that it works on; the copy has no window, so nothing in it loads or runs.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    holds: 'dangerouslySetInnerHTML',
    why: 'Preact can set innerHTML; no view of ours asks it to, and the sidebar’s policy allows no inline script.',
  },
];

it('has no error and no warning that is not known', () => {
  const output = execFileSync('node_modules/.bin/web-ext', ['lint', '-s', BUILD, '--output', 'json'], {
    encoding: 'utf8',
  });
  const { errors, warnings } = JSON.parse(output) as { errors: Message[]; warnings: Message[] };
  expect(errors).toEqual([]);
  const isKnown = ({ code, file = '' }: Message) =>
    KNOWN.some(
      (each) =>
        each.code === code &&
        each.file.test(file) &&
        readFileSync(`${BUILD}/${file}`, 'utf8').includes(each.holds),
    );
  expect(warnings.filter((warning) => !isKnown(warning))).toEqual([]);
});
