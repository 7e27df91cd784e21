/** Records of the small countries in which the events of these tests take place. */
const source = { url: 'https://example.org/', publisher: 'Example' };
export const described = { description: 'As told.', sources: [source] };
export const country = (id: string, name: string) => ({
  id: `country/${id}`,
  name,
  status: 'un-member',
  ...described,
});
export const event = (id: string, name: string, more: object) => ({
  id: `event/${id}`,
  name,
  summary: 'It took place.',
  sources: [source],
  ...more,
});
