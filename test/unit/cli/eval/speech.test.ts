import { expect, test } from 'vitest';
import { stage } from '../../../../lib/cli/eval/findings';
import { markedArticle } from '../../../../lib/cli/eval/gold-statements';
import { quotes, reports, type SpeechCase } from '../../../../lib/cli/eval/speech';
import { compile } from '../../../../lib/knowledge/compile';
import { openPack } from '../../../../lib/knowledge/open';
import { readRecords } from '../../../../lib/knowledge/validate';
import { org, person } from '../../knowledge/records';

const { records } = readRecords([
  person('ann', 'Ann Berg'),
  person('bo', 'Bo Lund'),
  org('club', 'The Club'),
]);
const knowledge = openPack(compile(records, { id: 'test', version: '1', asOf: '2026-11-21' }));

/** What a report gives: the words of a statement, who says it, and the words between its quotation marks. */
type Said = [words: string, speaker: string | undefined, quote?: string];

function caseOf(text: string, said: readonly Said[]): SpeechCase {
  const source = `title: News\npublished: 2025-01-02\nlanguage: en\n\n${text}`;
  const marked = markedArticle('x', source);
  const span = (words: string) => {
    const start = marked.article.text.indexOf(words);
    expect(start, words).toBeGreaterThanOrEqual(0);
    return { start, end: start + words.length };
  };
  const statements = said.map(([words, speaker, quote]) => ({
    ...span(words),
    ...{ speaker, quote: quote ? span(quote) : undefined, via: [], anonymous: false },
  }));
  return { ...marked, knowledge, context: { article: marked.article, statements } };
}

/** Right, wrong and missed. */
function count(measure: typeof quotes, each: SpeechCase): number[] {
  const { right, wrong, missed } = stage('x', [each], measure);
  return [right, wrong, missed];
}

test('a quotation is right by who is marked, wrong by another, missed by nobody', () => {
  const text = '“We will come,”{person/ann} she said.';
  const by = (...speakers: (string | undefined)[]) =>
    count(
      quotes,
      caseOf(
        text,
        speakers.map((speaker): Said => ['“We will come,” she said.', speaker, 'We will come,']),
      ),
    );
  expect(by('person/ann')).toEqual([1, 0, 0]);
  expect(by('person/bo')).toEqual([0, 1, 0]);
  expect(by(undefined)).toEqual([0, 0, 1]);
  expect(by()).toEqual([0, 0, 1]);
});

test('what an unnamed speaker says is right without a name', () => {
  const text = '“We will come,”{?} somebody said.';
  expect(count(quotes, caseOf(text, [['“We will come,”', undefined, 'We will come,']]))).toEqual([1, 0, 0]);
  expect(count(quotes, caseOf(text, [['“We will come,”', 'person/bo', 'We will come,']]))).toEqual([0, 1, 0]);
});

test('a second speaker of the same words is wrong beside the right one', () => {
  const sentence = 'Ann Berg said the club would close.';
  const each = caseOf('Ann Berg said the club would close{person/ann}.', [
    [sentence, 'person/ann'],
    ['the club would close', 'person/bo'],
  ]);
  expect(count(reports, each)).toEqual([1, 1, 0]);
});

test('a second speaker is none where words within are marked as theirs', () => {
  const text = 'Ann Berg said Bo Lund promised to stay{person/bo} for years{person/ann}.';
  const each = caseOf(text, [
    ['Ann Berg said Bo Lund promised to stay for years', 'person/ann'],
    ['Bo Lund promised to stay for years', 'person/bo'],
  ]);
  expect(count(reports, each)).toEqual([2, 0, 0]);
});

test('words that nobody is marked to say count where they stand: among the quoted, or the reported', () => {
  const text = 'The weather was fine. “Fine,” it said on the door. The club was to close.';
  const each = caseOf(text, [
    ['“Fine,” it said on the door.', 'org/club', 'Fine,'],
    ['The club was to close.', 'person/bo'],
    ['The weather was fine.', undefined],
  ]);
  expect(count(quotes, each)).toEqual([0, 1, 0]);
  expect(count(reports, each)).toEqual([0, 1, 0]);
});

test('quotation marks around what nobody says are right where nothing is found', () => {
  const text = 'He read “The Sea”{-} at home.';
  expect(count(quotes, caseOf(text, []))).toEqual([1, 0, 0]);
  expect(count(quotes, caseOf(text, [['“The Sea”', undefined, 'The Sea']]))).toEqual([0, 1, 0]);
});
