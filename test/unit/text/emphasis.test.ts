import { expect, test } from 'vitest';
import { isStressed } from '../../../lib/text/emphasis';

test.each<[string, boolean, boolean]>([
  ['very', true, true],
  ['very', false, false],
  ['idf', true, false],
  ['i', true, false],
])('%s in capitals: %s', (norm, allCaps, expected) => expect(isStressed({ norm, allCaps })).toBe(expected));
