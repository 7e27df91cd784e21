/** Small records for tests, complete but for what a test is about. */
export const SOURCES = ['wikipedia:Example'];

export const person = (id: string, name: string, more: object = {}) => ({
  id: `person/${id}`,
  name,
  description: 'A person.',
  sources: SOURCES,
  ...more,
});
export const place = (id: string, name: string, more: object = {}) => ({
  id: `place/${id}`,
  name,
  kind: 'city',
  description: 'A place.',
  sources: SOURCES,
  ...more,
});
export const country = (id: string, name: string, more: object = {}) => ({
  id: `country/${id}`,
  name,
  status: 'un-member',
  description: 'A country.',
  sources: SOURCES,
  ...more,
});
export const org = (id: string, name: string, more: object = {}) => ({
  id: `org/${id}`,
  name,
  kind: 'agency',
  description: 'A body.',
  sources: SOURCES,
  ...more,
});
export const outlet = (id: string, name: string, more: object = {}) => ({
  id: `outlet/${id}`,
  name,
  kind: 'newspaper',
  description: 'An outlet.',
  sources: SOURCES,
  ...more,
});
export const post = (id: string, title: string, more: object = {}) => ({
  id: `post/${id}`,
  title,
  sources: SOURCES,
  ...more,
});
export const event = (id: string, from: string, more: object = {}) => ({
  id: `event/${id}`,
  name: id,
  kind: 'talks',
  from,
  summary: 'Something happened.',
  sources: SOURCES,
  ...more,
});
export const claim = (id: string, text: string, more: object = {}) => ({
  id: `claim/${id}`,
  text,
  sources: SOURCES,
  ...more,
});
export const topic = (id: string, more: object = {}) => ({
  id: `topic/${id}`,
  question: 'What?',
  cues: ['what'],
  ...more,
});
export const term = (id: string, more: object = {}) => ({ post: `post/${id}`, sources: SOURCES, ...more });
