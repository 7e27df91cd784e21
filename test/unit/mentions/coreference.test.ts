import { describe, expect, test } from 'vitest';
import { linked } from './world';

describe('coreference', () => {
  test.each<[string, string[]]>([
    ['“No,” Pavel Grund said. “Never,” he added.', ['Pavel Grund → pavel-grund', 'he → pavel-grund']],
    ['“No,” Pavel Grund said. “Never,” she added.', ['Pavel Grund → pavel-grund']],
    [
      'Pavel Grund met Simon Lake. “Never,” he said.',
      ['Pavel Grund → pavel-grund', 'Simon Lake → simon-lake'],
    ],
    ['Pavel Grund listened. “No,” Strang said. “Never,” he added.', ['Pavel Grund → pavel-grund']],
    [
      'Pavel Grund spoke. Police chief Olav Strang came too, and he warned them.',
      ['Pavel Grund → pavel-grund'],
    ],
    [
      'Pavel Grund spoke. “Simon Lake promised it,” he wrote. It was late, he added.',
      ['Pavel Grund → pavel-grund', 'Simon Lake → simon-lake', 'he → pavel-grund'],
    ],
    ['It was late. “Pavel Grund promised it,” he said.', ['Pavel Grund → pavel-grund']],
    [
      'Ilva Torben spoke. Her predecessor slept.',
      ['Ilva Torben → ilva-torben', 'Her predecessor → marek-oss'],
    ],
    ['Ilva Torben’s predecessor slept.', ['Ilva Torben → ilva-torben', 'predecessor → marek-oss']],
    ['Ilva Torben’s predecessor Anton Quill slept.', ['Ilva Torben → ilva-torben']],
    [
      'Ilva Torben won. The 64-year-old smiled.',
      ['Ilva Torben → ilva-torben', 'The 64-year-old → ilva-torben'],
    ],
    ['Ilva Torben won. The 41-year-old smiled.', ['Ilva Torben → ilva-torben']],
    ['NOPA met. The alliance decided.', ['NOPA → northern-pact', 'The alliance → northern-pact']],
    ['The alliance of farmers met in Belmark.', ['Belmark → belmark']],
    [
      'South Korea said the North fired. North Korea denied it. The South watched.',
      [
        'South Korea → south-korea',
        'the North → north-korea',
        'North Korea → north-korea',
        'The South → south-korea',
      ],
    ],
    ['It rained in the South. North Korea watched the North Sea.', ['North Korea → north-korea']],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));
});
