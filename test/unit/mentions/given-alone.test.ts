import { describe, expect, test } from 'vitest';
import { linked } from './world';

describe('a given name alone', () => {
  test.each<[string, string[]]>([
    ['Simon Lake sang. Then Simon left.', ['Simon Lake → simon-lake', 'Simon → simon-lake']],
    ['Simon Lake sang. Simon’s wife left.', ['Simon Lake → simon-lake', 'Simon → simon-lake']],
    ['Then Simon left. Simon Lake sang.', ['Simon Lake → simon-lake']],
    ['Simon Lake met Simon Quill. Then Simon left.', ['Simon Lake → simon-lake']],
    ['Simon Lake met Paul Simon. Then Simon left.', ['Simon Lake → simon-lake']],
    ['Simon Lake sang in the Simon-Ostrow hall. Then Simon left.', ['Simon Lake → simon-lake']],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));
});
