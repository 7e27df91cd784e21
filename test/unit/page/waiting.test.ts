import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { waitingView } from '../../../lib/page/waiting';

const page = (host: string) => Object.assign(parseHTML('').document, { location: { hostname: host } });
const textIn = (view: HTMLElement, name: string) => view.querySelector(`.${name}`)?.textContent;

test('shows the headline and whose page it is', () => {
  const view = waitingView(page('www.courier.example'), 'Harbour <b>opens</b> again');
  expect(textIn(view, 'host')).toBe('courier.example');
  expect(textIn(view, 'headline')).toBe('Harbour <b>opens</b> again');
});

test('is found by nobody a second time', () => {
  expect(waitingView(page('courier.example'), 'Harbour').inert).toBe(true);
});

test('cuts what no headline is as long as', () => {
  expect(textIn(waitingView(page(''), 'word '.repeat(1_000)), 'headline')).toHaveLength(300);
});
