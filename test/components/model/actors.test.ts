import { describe, expect, it } from 'vitest';
import { actorsOf, descriptionOf, monogram } from '../../../components/model/actors';
import { rich } from '../../fixtures/context';

const actor = (id: string) => actorsOf(rich).find(({ card }) => card.id === id);

it('leaves out a description that only repeats the name', () => {
  const court = { name: 'Supreme Court of Sudland', description: 'Supreme court of Sudland.' };
  expect(descriptionOf(court)).toBeUndefined();
  expect(descriptionOf({ ...court, description: 'Highest court.' })).toBe('Highest court.');
});

describe('actorsOf', () => {
  it('puts a name in the headline first', () => {
    expect(actorsOf(rich)[0]?.card.name).toBe('Mara Lindqvist');
  });

  it('counts the headline with the text, but marks places in the text only', () => {
    const lindqvist = actor('person/mara-lindqvist');
    expect(lindqvist?.count).toBe((lindqvist?.mentions.length ?? 0) + 1);
  });

  it('gives today’s office only where it is another', () => {
    expect(actor('person/mara-lindqvist')?.now).toEqual([]);
    expect(actor('person/ivo-kastel')?.now.map(({ title }) => title)).toEqual([
      'Leader of the opposition in Sudland',
    ]);
  });

  it('tells a second office of that time from one that is new', () => {
    const id = 'person/mara-lindqvist';
    const card = rich.entities[id];
    const second = (from: string) => ({ title: 'Chair of the council', from });
    const since = (from: string) => {
      const now = [...(card?.now ?? []), second(from)];
      const entities = { ...rich.entities, ...(card && { [id]: { ...card, now } }) };
      return actorsOf({ ...rich, entities }).find((each) => each.card.id === id);
    };
    expect(since('2001-01-01')).toMatchObject({ also: [second('2001-01-01')], now: [] });
    expect(since('2099-01-01')).toMatchObject({ also: [], now: [second('2099-01-01')] });
  });

  it('tells what came after an office that ended, where nothing is held today', () => {
    const id = 'person/petra-holm';
    const card = rich.entities[id];
    const envoy = { title: 'Envoy to Sudland', from: '2025-06-01', to: '2025-09-01', sources: [] };
    const entities = {
      ...rich.entities,
      ...(card && { [id]: { ...card, offices: [...card.offices, envoy] } }),
    };
    const found = actorsOf({ ...rich, entities }).find((each) => each.card.id === id);
    expect(found).toMatchObject({ later: { title: 'Envoy to Sudland' }, now: [] });
    expect(found?.left).toBeUndefined();
    expect(actor(id)?.later).toBeUndefined();
  });

  it('says when an office ended after which none is known', () => {
    expect(actor('person/petra-holm')?.left).toBe('2025-05-01');
    expect(actor('person/ivo-kastel')?.left).toBeUndefined();
  });

  it('leaves out mentions whose card the report lacks', () => {
    const { 'person/ivo-kastel': _, ...entities } = rich.entities;
    expect(actorsOf({ ...rich, entities }).some(({ card }) => card.id === 'person/ivo-kastel')).toBe(false);
  });
});

describe('monogram', () => {
  it.each([
    ['Mara Lindqvist', 'ML'],
    ['Johann van der Berg', 'JB'],
    ['The Coast Post', 'CP'],
    ['NATO', 'NA'],
    ['al-jazirah', 'AJ'],
    ['北京', '北京'],
    ['', ''],
  ])('%s: %s', (name, letters) => {
    expect(monogram(name)).toBe(letters);
  });
});
