/**
 * What the sidebar must say of the five sample articles. Each line is taken from
 * the article itself or from public facts about what it names.
 */
export interface Sample {
  url: string;
  file: string;
  /** Who publishes it, where, under whom; the date and how it is known. */
  headline: RegExp[];
  /** Name, office on the article's date, and what is different now. */
  actors: [name: string, then: RegExp, now?: RegExp][];
  /** Events that the article speaks of, with what their cards must hold: place, participants, outcome. */
  events: [name: string, date: RegExp, ...card: RegExp[]][];
  statements: { words: string; by: RegExp; direct: boolean }[];
  /** A question, a party to it, and date and source of a related claim. */
  related: [question: RegExp, party: RegExp, claim: RegExp][];
  notices: RegExp[];
}

const PRESIDENT_TRUMP: Sample['actors'][number] = [
  'Donald Trump',
  /President of the United States since 20 Jan 2025/,
];
const PRESIDENT_PUTIN: Sample['actors'][number] = ['Vladimir Putin', /President of Russia since 7 May 2012/];
const RUBIO: Sample['actors'][number] = [
  'Marco Rubio',
  /United States Secretary of State since 21 Jan 2025/,
  /Acting National Security Advisor of the United States since 1 May 2025/,
];
const ANCHORAGE: Sample['events'][number] = [
  'Anchorage summit of Trump and Putin',
  /15 Aug 2025/,
  /Where Anchorage/,
  /Donald Trump/,
  /Vladimir Putin/,
  /What came of it/,
];
const MEETING_PLANNED: Sample['events'][number] = [
  'Meeting of Putin and Trump, as planned in spring 2025',
  /planned/,
  /Took place as Anchorage summit of Trump and Putin 15 Aug 2025/,
];

export const SAMPLES: Sample[] = [
  {
    url: 'https://english.pravda.ru/news/world/161814-trump-putin/',
    file: 'pravda-ru.html',
    headline: [
      /Pravda\.ru/,
      /Moscow/,
      /Vadim Gorshenin/,
      /Not to be confused with[^.]*Ukrainska Pravda/,
      /by Petr Ermilin/,
      /13 March 2025/,
      /(from the page’s metadata|as printed on the page)/,
    ],
    actors: [
      PRESIDENT_TRUMP,
      PRESIDENT_PUTIN,
      RUBIO,
      ['Yuri Ushakov', /Aide to the President of Russia since May 2012/],
      ['Steve Witkoff', /Special Envoy of the President of the United States/],
      ['Sergey Lavrov', /Foreign Minister of Russia since 9 Mar 2004/],
      [
        'Mike Waltz',
        /National Security Advisor of the United States 20 Jan 2025 – 1 May 2025/,
        /United States Ambassador to the United Nations since 20 Sept 2025/,
      ],
      ['Boris Yeltsin', /1991–1999/, /died 23 Apr 2007/],
    ],
    events: [
      ANCHORAGE,
      MEETING_PLANNED,
      ['Meeting of Putin and Witkoff in Moscow', /13 Mar 2025/, /Where Moscow/, /Steve Witkoff/],
      ['NATO bombing of Yugoslavia', /24 Mar 1999 – 10 Jun 1999/],
      ['Dissolution of the Soviet Union', /26 Dec 1991/],
    ],
    statements: [
      {
        words: 'We are having discussions with Ukraine about the territories',
        by: /^Donald Trump$/,
        direct: true,
      },
      {
        words: 'The issue of settling the Ukrainian conflict has moved off dead center',
        by: /^Donald Trump, via RIA Novosti$/,
        direct: false,
      },
      {
        words: 'It would have lasted much longer',
        by: /^Donald Trump, via RIA Novosti$/,
        direct: true,
      },
      { words: 'he would be happy to have a conversation', by: /^Donald Trump, via TASS$/, direct: false },
      { words: 'the Americans want to end the war in Ukraine', by: /^Yuri Ushakov, via TASS$/, direct: true },
      { words: 'support normal dialogue with Moscow', by: /^Sergey Lavrov/, direct: false },
    ],
    related: [
      [/become of the territory/, /^Dmitry Peskov/, /27 Feb 2025[\s\S]*The Moscow Times/],
      [/become of the territory/, /^Vladimir Putin/, /14 Jun 2024[\s\S]*four regions/],
      [/settlement of the war coming closer/, /^Yuri Ushakov/, /18 Feb 2025[\s\S]*Kyiv Post/],
      [/How soon should the presidents/, /^Dmitry Peskov/, /16 May 2025[\s\S]*carefully prepared/],
      [/ending the war first, or a wider deal/, /unnamed|no speaker named/, /sanctions[\s\S]*investment/],
    ],
    notices: [],
  },
  {
    url: 'https://one.uz/en/news/world/1272-kreml-va-tramp-uchrashuvi-muzokaralar-va-ehtimoliy-ssenariylar.html',
    file: 'one-uz.html',
    headline: [/One\.uz/, /republishes/, /Uzbekistan/, /Undated, probably 11 Mar 2025 to 20 Apr 2025/],
    actors: [
      PRESIDENT_TRUMP,
      PRESIDENT_PUTIN,
      ['The Moscow Times', /English- and Russian-language news site/],
    ],
    events: [
      ANCHORAGE,
      MEETING_PLANNED,
      ['American proposal of a 30-day ceasefire', /11 Mar 2025/, /Ukraine/],
    ],
    statements: [
      { words: 'in April or May', by: /via The Moscow Times/, direct: false },
      { words: 'expressed his desire to meet with Putin', by: /^Donald Trump/, direct: false },
    ],
    related: [
      [/How soon should the presidents/, /^Donald Trump/, /13 Mar 2025[\s\S]*as soon as it can be arranged/],
      [
        /How soon should the presidents/,
        /^Current and former Russian officials/,
        /12 Mar 2025[\s\S]*via The Moscow Times/,
      ],
      [/ending the war first, or a wider deal/, /^Yuri Ushakov/, /13 Mar 2025[\s\S]*via TASS/],
    ],
    notices: [
      /^Undated[\s\S]*no date[\s\S]*“March 11” as past/,
      /^Office[\s\S]*President of the United States[\s\S]*since 20 January 2025[\s\S]*former US President/,
      /^Office[\s\S]*re-elected/,
      /^Since then[\s\S]*Anchorage summit[\s\S]*15 August 2025/,
      /^Since then[\s\S]*13 March 2025[\s\S]*Vladimir Putin[\s\S]*ceasefire/,
    ],
  },
  {
    url: 'https://worlab.blogspot.com/2025/02/engaging-seo-friendly-and-concise-title_23.html',
    file: 'wire-rewrite.html',
    headline: [/Blog on the platform Blogger/, /February 2025/, /from the address/],
    actors: [
      PRESIDENT_TRUMP,
      PRESIDENT_PUTIN,
      ['Sergei Ryabkov', /Deputy Foreign Minister of Russia since/],
      ['Volodymyr Zelenskyy', /President of Ukraine since 20 May 2019/],
      ['Pete Hegseth', /United States Secretary of Defense since 25 Jan 2025/],
    ],
    events: [
      ['US–Russia talks in Riyadh', /18 Feb 2025/, /Where Riyadh/, /Sergey Lavrov/, /Marco Rubio/],
      [
        'Meeting of US and Russian department heads, as announced',
        /planned/,
        /Took place as US–Russia talks on embassies in Istanbul 27 Feb 2025/,
      ],
      ['US–Russia talks on embassies in Istanbul', /27 Feb 2025/, /Where Istanbul/, /What came of it/],
      ['Telephone call of Donald Trump and Vladimir Putin', /12 Feb 2025/, /Donald Trump/, /Vladimir Putin/],
      ['Annexation of Crimea by Russia', /18 Mar 2014/],
    ],
    statements: [
      {
        words: 'We are open to communication with the American side',
        by: /^Sergei Ryabkov, via TASS$/,
        direct: true,
      },
      { words: 'We anticipate genuine progress', by: /^Sergei Ryabkov, via TASS$/, direct: true },
      { words: 'are willing to negotiate a deal', by: /^Donald Trump$/, direct: false },
    ],
    related: [
      [/meetings of American and Russian officials/, /Department of State/, /26 Feb 2025[\s\S]*Istanbul/],
      [/leaders of Russia and Ukraine want a deal/, /^Donald Trump/, /later[\s\S]*19 May 2025/],
    ],
    notices: [
      /^Undated[\s\S]*The address gives February 2025/,
      /^Since then[\s\S]*Istanbul, 27 February 2025/,
    ],
  },
  {
    url: 'https://www.pravda.com.ua/eng/news/2025/05/16/7512537/',
    file: 'ukrainska-pravda.html',
    headline: [
      /Ukrainska Pravda/,
      /Kyiv/,
      /2021 by Dragon Capital/,
      /Not to be confused with Pravda\.ru/,
      /16 May 2025/,
      /(from the page’s metadata|as printed on the page)/,
    ],
    actors: [
      PRESIDENT_TRUMP,
      PRESIDENT_PUTIN,
      [
        'Marco Rubio',
        /United States Secretary of State since 21 Jan 2025 also Acting National Security Advisor of the United States since 1 May 2025/,
      ],
      ['Dmitry Peskov', /Press Secretary of the President of Russia since 22 May 2012/],
      ['RIA Novosti', /State news agency of Russia/],
      ['TASS', /State news agency of Russia/],
    ],
    events: [
      ANCHORAGE,
      MEETING_PLANNED,
      ['Russia–Ukraine talks in Istanbul, first round', /16 May 2025/, /Where Istanbul/, /What came of it/],
      ['Meeting of the United States, Ukraine and Türkiye in Istanbul', /16 May 2025/, /Where Istanbul/],
    ],
    statements: [
      {
        words: 'The meeting at the highest level should be carefully prepared',
        by: /^Dmitry Peskov, via RIA Novosti/,
        direct: true,
      },
      {
        words: 'It is difficult to talk about restoring partnership with NATO',
        by: /^Dmitry Peskov, via .*TASS/,
        direct: true,
      },
      { words: 'cannot happen without his meeting', by: /^Donald Trump/, direct: false },
      { words: 'will lead to any breakthrough', by: /^Marco Rubio/, direct: false },
    ],
    related: [
      [/How soon should the presidents/, /^Donald Trump/, /13 Mar 2025/],
      [/outlets call Vladimir Putin/, /^Ukrainska Pravda/, /19 Mar 2024[\s\S]*European Pravda/],
      [/call the war/, /^Vladimir Putin/, /24 Feb 2022[\s\S]*special military operation/],
    ],
    notices: [],
  },
  {
    url: 'https://www.firstpost.com/world/mutual-desire-to-restore-relations-putin-says-first-contacts-with-us-gives-hope-13867238.html',
    file: 'firstpost.html',
    headline: [
      /Firstpost/,
      /Indian/,
      /Network18/,
      /by FP News Desk/,
      /27 February 2025/,
      /(from the page’s metadata|as printed on the page)/,
    ],
    actors: [
      PRESIDENT_TRUMP,
      PRESIDENT_PUTIN,
      ['Dmitry Peskov', /Press Secretary of the President of Russia since 22 May 2012/],
      ['Federal Security Service', /security service of Russia/],
      ['Joe Biden', /President of the United States 2021–2025/],
    ],
    events: [
      ['Putin at the FSB board', /27 Feb 2025/, /Vladimir Putin/],
      ['US–Russia talks on embassies in Istanbul', /27 Feb 2025/, /Where Istanbul/, /What came of it/],
      ['Annexation of four regions declared by Russia', /30 Sept 2022/],
      ['Crimea referendum of 2014', /16 Mar 2014/],
    ],
    statements: [
      {
        words: 'The first contacts with the new US administration give some hope',
        by: /^Vladimir Putin$/,
        direct: true,
      },
      {
        words: 'The territories which have become subjects of the Russian Federation',
        by: /^Dmitry Peskov/,
        direct: true,
      },
      {
        words: 'This is undeniable and non-negotiable',
        by: /^Dmitry Peskov, via Agence France-Presse$/,
        direct: true,
      },
    ],
    related: [
      [/settlement of the war coming closer/, /^Yuri Ushakov/, /18 Feb 2025[\s\S]*Kyiv Post/],
      [/state of relations/, /^Sergey Lavrov/, /13 Mar 2025/],
    ],
    notices: [],
  },
];
