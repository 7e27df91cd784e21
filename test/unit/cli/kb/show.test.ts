import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { suggestions } from '../../../../lib/cli/kb/show';
import { schemas } from '../../../../lib/knowledge/schema';
import { person as personNamed } from '../../knowledge/records';

const person = (id: string, name: string, ...others: string[]) =>
  v.parse(schemas.person, personNamed(id, name, { names: others }));
const RECORDS = [person('olga-heron', 'Olga Heron', 'Olha Heron'), person('ada-heron', 'Ada Heron')];

describe('what an id that is not there may mean', () => {
  it.each([
    ['another spelling', 'person/olha-heron', ['person/olga-heron']],
    ['a name', 'Ada Heron', ['person/ada-heron']],
    ['a part of several', 'heron', ['person/olga-heron', 'person/ada-heron']],
    ['nothing here', 'person/cod', []],
  ])('%s', (_what, wanted, ids) => {
    expect(suggestions(wanted, RECORDS)).toEqual(ids);
  });
});
