import { describe, expect, it } from 'vitest';
import { bylineOf, writtenOn } from '../../../components/model/headline';
import { rich } from '../../fixtures/context';

describe('bylineOf', () => {
  const card = rich.article.outlet ? rich.entities[rich.article.outlet] : undefined;
  const by = (byline: string | undefined) => bylineOf({ ...rich, article: { ...rich.article, byline } });

  it('is who wrote the article', () => expect(by('Edda Falk')).toBe('Edda Falk'));
  it('does not repeat the outlet', () => expect(by(card?.name.toUpperCase())).toBeUndefined());
  it('is not there where the page has none', () => expect(by(undefined)).toBeUndefined());
});

describe('writtenOn', () => {
  const range = { from: '2025-02-23', to: '2025-02-24', why: 'the text says “Sunday”' };
  it.each([
    [{ published: '2025-03-13' }, '2025-03-13'],
    [{ published: '2025-02', publishedRange: range }, '2025-02-24'],
    [{ publishedRange: range }, undefined],
    [{}, undefined],
  ])('%o: %s', (dates, wanted) => {
    expect(writtenOn({ ...rich.article, published: undefined, publishedRange: undefined, ...dates })).toBe(
      wanted,
    );
  });
});
