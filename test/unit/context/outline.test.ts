import { describe, expect, it } from 'vitest';
import { statements } from '../../../lib/context/outline/statements';
import type { Statement } from '../../../lib/types';
import { at, rich } from '../../fixtures/context';

const said = (speaker: Partial<Statement>) =>
  statements({
    ...rich,
    claims: [],
    statements: [{ ...at('Nobody was hurt'), via: [], anonymous: false, ...speaker }],
  })[0]?.text;

describe('who says something, in the outline', () => {
  it('is told by name', () => {
    expect(said({ speaker: 'person/mara-lindqvist' })).toMatch(/^Mara Lindqvist, reported: /);
  });

  it('is called as in the text where the base has no entry', () => {
    const speakerAt = at('A senior official');
    expect(said({ speakerAt })).toMatch(/^A senior official, reported: /);
    expect(said({ speakerAt, speaker: 'person/mara-lindqvist' })).toMatch(/^Mara Lindqvist/);
  });

  it('is called as in the headline there', () => {
    const { title } = rich.article;
    const speakerAt = { start: 0, end: title.indexOf(' ') };
    expect(said({ start: 0, end: title.length, speakerAt, inTitle: true })).toMatch(
      new RegExp(`^${title.slice(0, speakerAt.end)}, reported: `),
    );
  });

  it('is described where nobody is named, or else not clear', () => {
    expect(said({ anonymous: true, described: 'an aide' })).toMatch(/^Unnamed \(an aide\), /);
    expect(said({ described: 'Police' })).toMatch(/^Police, /);
    expect(said({})).toMatch(/^Speaker not clear, /);
  });
});
