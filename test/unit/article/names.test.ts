import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../lib/article/names';
import { documentOf } from './pages';

describe('namesOf', () => {
  it.each(['read-more', 'readMore', 'read_more', 'c-read__more2'])('takes %s apart', (name) => {
    const element = documentOf(`<div class="${name}"></div>`).querySelector('div');
    const names = element ? namesOf(element) : new Set();
    expect(names.has('read') && names.has('more') && names.has('readmore')).toBe(true);
  });

  it('takes class and id, and joins no words of two names', () => {
    const element = documentOf('<div class="read big" id="more"></div>').querySelector('div');
    expect(element && [...namesOf(element)]).toEqual(['read', 'big', 'more']);
  });
});
