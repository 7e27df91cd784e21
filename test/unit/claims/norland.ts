/** The small country that tests of claims are about, and who speaks there. */
export const source = { url: 'https://example.org/', publisher: 'Example' };

export const person = (id: string, name: string) => ({
  id: `person/${id}`,
  name,
  description: 'A politician.',
  sources: [source],
});

export const norland = {
  id: 'country/norland',
  name: 'Norland',
  description: 'A country.',
  status: 'un-member',
  sources: [source],
};
