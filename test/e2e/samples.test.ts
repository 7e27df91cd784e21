/**
 * The five sample articles under their own hosts, by a real click, in both
 * browsers. They are not part of the project: where they are missing, the suite
 * says so and is skipped.
 */
import { expect, it } from 'vitest';
import { inBothBrowsers, openReport, pageSource, sharedPage, sidebarText, waitForNoSidebar } from './harness';

interface Sample {
  url: string;
  file: string;
  /** What the sidebar must say, each checked against the article by hand. */
  says: (string | RegExp)[];
}

const SAMPLES: Sample[] = [
  {
    url: 'https://english.pravda.ru/news/world/161814-trump-putin/',
    file: 'pravda-ru.html',
    says: [
      'Pravda.ru',
      'Not to be confused with',
      '13 March 2025',
      /Yuri Ushakov\s+Aide to the President of Russia/,
      /Mike Waltz[\s\S]*National Security Advisor/,
      'Donald Trump, via RIA Novosti',
      'Yuri Ushakov, via TASS',
    ],
  },
  {
    url: 'https://one.uz/en/news/world/1272-kreml-va-tramp-uchrashuvi-muzokaralar-va-ehtimoliy-ssenariylar.html',
    file: 'one-uz.html',
    says: [/March 2025/, 'The Moscow Times', /President of the United States/],
  },
  {
    url: 'https://worlab.blogspot.com/2025/02/engaging-seo-friendly-and-concise-title_23.html',
    file: 'wire-rewrite.html',
    says: [/[Bb]log/, /Feb(ruary)? 2025/, /Sergei Ryabkov|Sergey Ryabkov/, 'via TASS', /Riyadh/],
  },
  {
    url: 'https://www.pravda.com.ua/eng/news/2025/05/16/7512537/',
    file: 'ukrainska-pravda.html',
    says: ['Ukrainska Pravda', '16 May 2025', 'Dmitry Peskov', /via[^\n]*TASS/, /Istanbul/],
  },
  {
    url: 'https://www.firstpost.com/world/mutual-desire-to-restore-relations-putin-says-first-contacts-with-us-gives-hope-13867238.html',
    file: 'firstpost.html',
    says: [
      'Firstpost',
      '27 February 2025',
      'Vladimir Putin',
      /first contacts with the new US administration/,
    ],
  },
];

inBothBrowsers('The sample articles', (bench) => {
  for (const { url, file, says } of SAMPLES) {
    const page = sharedPage(file);
    it.skipIf(!page)(
      `sets ${new URL(url).hostname} in context${page ? '' : ' (the sample is not here)'}`,
      async () => {
        const opened = await bench.open(url, page);
        const before = await pageSource(opened);
        await openReport(opened);
        await opened.inSidebar(`(document.querySelectorAll('details').forEach((each) => { each.open = true; }),
        [...document.querySelectorAll('button')].filter((each) => /^Show \\d+ more/.test(each.textContent)).forEach((each) => each.click()))`);
        await bench.screenshot(opened, file.replace('.html', ''));
        const text = await sidebarText(opened);
        for (const words of says) expect.soft(text).toMatch(words);
        expect(bench.server.takeRequests()).toEqual([]);
        expect(await bench.browser.takeRequests()).toEqual([]);
        await opened.clickButton();
        await waitForNoSidebar(opened);
        expect(await pageSource(opened)).toBe(before);
      },
    );
  }
});
