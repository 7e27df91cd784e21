/**
 * The five sample articles under their own hosts, by a real click, in both
 * browsers. They are not part of the project: where they are missing, the suite
 * says so and is skipped.
 */
import { expect, it } from 'vitest';
import type { TestPage } from './drivers/types';
import { inBothBrowsers, openReport, pageSource, sharedPage, waitFor, waitForNoSidebar } from './harness';
import { SAMPLES, type Sample } from './sample-articles';

inBothBrowsers('The sample articles', (bench) => {
  for (const sample of SAMPLES) {
    const { url, file } = sample;
    const page = sharedPage(file);
    it.skipIf(!page)(
      `sets ${new URL(url).hostname} in context${page ? '' : ' (the sample is not here)'}`,
      async () => {
        const opened = await bench.open(url, page);
        const before = await pageSource(opened);
        await openReport(opened);
        await unfold(opened);
        await bench.screenshot(opened, file.replace('.html', ''));
        compare(await opened.inSidebar<Shown>(REPORT), sample);
        await compareEvents(opened, sample);
        expect(bench.server.takeRequests()).toEqual([]);
        expect(await bench.browser.takeRequests()).toEqual([]);
        await opened.clickButton();
        await waitForNoSidebar(opened);
        expect(await pageSource(opened)).toBe(before);
      },
    );
  }
});

/** The sidebar's parts as a reader sees them: white space made one. */
interface Shown {
  headline: string;
  notices: string[];
  actors: { name: string; text: string }[];
  events: string[];
  statements: { words: string; by: string; direct: boolean }[];
  topics: { question: string; parties: string[] }[];
}

const REPORT = `(() => {
  const text = (element) => (element?.innerText ?? '').replace(/\\s+/g, ' ').trim();
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  return {
    headline: text(document.querySelector('.headline')),
    notices: all('.notice').map(text),
    actors: all('.actor').map((actor) => ({ name: text(actor.querySelector('.name')), text: text(actor) })),
    events: all('.event-group .event').map(text),
    statements: all('figure.statement').map((figure) => ({ words: text(figure.querySelector('blockquote')),
      by: text(figure.querySelector('figcaption')), direct: figure.matches('.quoted') })),
    topics: all('.topic').map((topic) => ({ question: text(topic.querySelector('h3')), parties: all('.party', topic).map(text) })),
  };
})()`;

/** Opens all that is folded; what was hidden may itself fold something. */
async function unfold(page: TestPage): Promise<void> {
  await waitFor('everything to be unfolded', () =>
    page.inSidebar<boolean>(`(() => {
      document.querySelectorAll('details').forEach((each) => { each.open = true; });
      const folded = [...document.querySelectorAll('button')].filter((each) => /^Show \\d+ more/.test(each.textContent));
      folded.forEach((each) => each.click());
      return folded.length === 0;
    })()`),
  );
}

function compare(shown: Shown, sample: Sample): void {
  for (const words of sample.headline) expect.soft(shown.headline).toMatch(words);
  for (const [name, then, now] of sample.actors) {
    const actor = shown.actors.find((each) => each.name === name)?.text ?? `${name} is missing`;
    expect.soft(actor).toMatch(then);
    expect.soft(actor).toMatch(now ?? /./);
    expect.soft(/ now /.test(actor), `${name} has another office now`).toBe(/since/.test(now?.source ?? ''));
  }
  for (const { words, by, direct } of sample.statements) {
    const statement = shown.statements.find((each) => each.words.includes(words));
    expect.soft(statement, words).toMatchObject({ by: expect.stringMatching(by), direct });
  }
  for (const [question, party, claim] of sample.related) {
    const parties = shown.topics
      .filter((topic) => question.test(topic.question))
      .flatMap((each) => each.parties);
    expect.soft(parties.filter((each) => party.test(each)).join('\n'), String(question)).toMatch(claim);
  }
  for (const notice of sample.notices)
    expect.soft(shown.notices).toContainEqual(expect.stringMatching(notice));
}

/** Each event stands on the timeline, and its card says where, who and what came of it. */
async function compareEvents(page: TestPage, { events }: Sample): Promise<void> {
  for (const [name, date, ...card] of events) {
    const row = (await page.inSidebar<Shown>(REPORT)).events.find((each) => each.includes(name));
    expect.soft(row ?? `${name} is missing`).toMatch(date);
    if (!row) continue;
    const shown = await openEvent(page, name);
    for (const words of card) expect.soft(shown).toMatch(words);
  }
}

async function openEvent(page: TestPage, name: string): Promise<string> {
  const named = JSON.stringify(name);
  await page.inSidebar(
    `[...document.querySelectorAll('.event .name')].find((each) => each.textContent === ${named}).click()`,
  );
  const card = await waitFor(`the card of ${name}`, () =>
    page.inSidebar<string>(
      `document.querySelector('.card-pane h1')?.textContent === ${named} && document.querySelector('.card-pane').innerText.replace(/\\s+/g, ' ')`,
    ),
  );
  await page.inSidebar(`document.querySelector('button[aria-label="Back"]').click()`);
  await waitFor('the report', () => page.inSidebar<boolean>(`document.querySelector('.card-pane') === null`));
  return card;
}
