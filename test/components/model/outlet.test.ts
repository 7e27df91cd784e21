import { expect, it } from 'vitest';
import { ENGLISH } from '../../../components/i18n';
import { outletFacts } from '../../../components/model/outlet';

it('tells owners and control, each with since when and according to whom', () => {
  const outlet = {
    kind: 'newspaper',
    owners: [
      { name: 'North Press', from: '2021-03', according: 'Registry', sources: [] },
      { name: 'Ann Example', according: 'The Herald', sources: [] },
    ],
    control: [{ label: 'State-funded', according: 'Media Watch', sources: [] }],
    notToConfuse: [],
  };
  expect(outletFacts({ outlet }, ENGLISH)).toEqual([
    { text: 'Owner: North Press', isEnglish: false, provenance: 'since Mar 2021, according to Registry' },
    { text: 'Owner: Ann Example', isEnglish: false, provenance: 'according to The Herald' },
    { text: 'State-funded', isEnglish: true, provenance: 'according to Media Watch' },
  ]);
});

it('tells nothing of what is no outlet', () => {
  expect(outletFacts({}, ENGLISH)).toEqual([]);
});
