/** Records of the small countries in which the events of these tests take place. */
const source = { url: 'https://example.org/', publisher: 'Example' };
export const described = { description: 'As told.', sources: [source] };
export const person = (id: string, name: string) => ({ id: `person/${id}`, name, ...described });
export const country = (id: string, name: string, more: object = {}) => ({
  id: `country/${id}`,
  name,
  status: 'un-member',
  ...described,
  ...more,
});
/** The country with what belongs to it: “a Norlandic ship”. */
export const norland = country('norland', 'Norland', { names: [{ text: 'Norlandic', kind: 'demonym' }] });
export const event = (id: string, name: string, more: object) => ({
  id: `event/${id}`,
  name,
  summary: 'It took place.',
  sources: [source],
  ...more,
});
