import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';
import { AGENCY, ANNA, BERG, LIND, said, TOMAS } from './said';

describe('who says it', () => {
  it.each([
    [`Defending the plan, ${ANNA} said it was late.`, ['anna-berg']],
    [`${ANNA} in an interview with Harbour-based weekly Kai said the plan was dead.`, ['anna-berg']],
    [`The talks went on, as stated by ${ANNA}.`, ['anna-berg']],
    [`According to ${ANNA}, ${TOMAS} proposed a pause.`, ['anna-berg']],
    [
      `${ANNA} said it rained. A day earlier, in a hall, she had announced a feast.`,
      ['anna-berg', 'anna-berg'],
    ],
    [`The crowd called the vote a “sham,” while ${ANNA} said it was fair.`, ['? > sham,', 'anna-berg']],
    [
      `[Norland](country/norland) said it was ready. The statement added that the talks go on.`,
      ['norland', 'norland'],
    ],
    [`${ANNA} said it was ready. The statement added that the talks go on.`, ['anna-berg', '?']],
    [`The crowd grew after ${ANNA} posted a video of the boat.`, []],
    [`It rained after ${ANNA} concluded in May.`, []],
    [`${ANNA} and ${TOMAS} say that it rains.`, ['?']],
    [`The judges held that ${ANNA} was right.`, ['?']],
    [`A study by [Norna](org/norna) finds that it rains.`, ['norna']],
    [
      `${ANNA}, a hawk who has toured the camps, dubbed it an “utter disaster”.`,
      ['anna-berg > utter disaster'],
    ],
    [`${ANNA} and key mediator [Norland](country/norland) announced that it was over.`, ['?']],
    [
      `The [Norland](country/norland) side failed, ${ANNA} said, calling it a “setback” but vowing to go on.`,
      ['anna-berg > setback'],
    ],
    [`${ANNA} said she would meet ${TOMAS}, a colleague, who opposes the plan.`, ['anna-berg']],
    [`“We go home now.” This was stated by ${ANNA}.`, ['anna-berg > We go home now.', 'anna-berg']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));

  it('leaves a question to those who may have asked it', () => {
    const text = `${ANNA} came.\n\n“Why would they deny it?”\n\n${TOMAS} claimed that they “play”.`;
    expect(said(text)).toEqual(['? > Why would they deny it?', 'tomas-lind > play']);
  });
});

describe('quotation marks that hold no speech', () => {
  it.each([
    [`${ANNA} said she had read the book “We Go On and On and On”.`, ['anna-berg']],
    [`According to ${BERG}, all turned on one term, “shall”.`, ['anna-berg']],
    [`${ANNA} called on the “interim” government to resign.`, ['anna-berg']],
    [`${ANNA} called the plan “dead”.`, ['anna-berg > dead']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
});

describe('somebody new before a pronoun', () => {
  it.each([
    `${ANNA} said the price had gone up.\n\nIn a tent a mother of two cut bread. “It is all we have,” she said.`,
    `${ANNA} said the price had gone up.\n\nAt the gate an Italian in a red hat laughed. “It is all we have,” she said.`,
  ])('%s', (text) => expect(said(text)[1]).toBe('? > It is all we have,'));
});

it('leaves a label out of the statement', () => {
  const reading = readingOf(`Details: ${ANNA} said it would rain.`);
  const [statement] = findStatements(reading, knowing());
  expect(reading.article.text.slice(statement?.start, statement?.end)).toBe('Anna Berg said it would rain.');
});

describe('direct quotations', () => {
  it.each([
    [`"We will go on," ${ANNA} said.`, ['anna-berg > We will go on,']],
    [`“We will go on,” said ${ANNA}, the minister.`, ['anna-berg > We will go on,']],
    [`“We will go on,” said Ms ${BERG}.`, ['anna-berg > We will go on,']],
    [`“We will go on,” said Dr. ${BERG} on Monday.`, ['anna-berg > We will go on,']],
    [`“We will go on,” said Captain ${BERG}.`, ['anna-berg > We will go on,']],
    [`${ANNA} said: «We will go on.»`, ['anna-berg > We will go on.']],
    [`„We will go on“, said ${ANNA}.`, ['anna-berg > We will go on']],
    [`‘We will go on,’ ${ANNA} said. ‘It’s time.’`, ['anna-berg > We will go on,', 'anna-berg > It’s time.']],
    [`"We go on. We do not stop," ${BERG} told reporters.`, ['anna-berg > We go on. We do not stop,']],
    [`"We go on," ${BERG} said. "We do not stop."`, ['anna-berg > We go on,', 'anna-berg > We do not stop.']],
    [`${BERG} called the plan “a gift” and said it would fail.`, ['anna-berg > a gift']],
    [`According to ${BERG}, the plan is "a gift to nobody".`, ['anna-berg > a gift to nobody']],
    [`In ${BERG}'s words, it is "a gift to nobody".`, ['anna-berg > a gift to nobody']],
    [`${ANNA}, a minister under ${TOMAS}, has said that it is "over".`, ['anna-berg > over']],
    [`"It is over," ${ANNA}, who worked for ${TOMAS}, said on Monday.`, ['anna-berg > It is over,']],
    [
      `${ANNA} quoted nobody. "She told me: 'Go.' I went," ${LIND} said.`,
      [`tomas-lind > She told me: 'Go.' I went,`],
    ],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));

  it('reads a closing mark that is missing to the end of the paragraph, or to the reporter’s words', () => {
    expect(said(`${BERG} said: "We go on and on.\n\nIt rained.`)).toEqual(['anna-berg > We go on and on.']);
    expect(said(`"We go on, ${BERG} said.`)).toEqual(['anna-berg > We go on,']);
  });

  it('goes on with the speaker over paragraphs', () => {
    expect(said(`"We go on," ${ANNA} said.\n\n"Nobody stops us."\n\n"Nobody," she added.`)).toEqual([
      'anna-berg > We go on,',
      'anna-berg > Nobody stops us.',
      'anna-berg > Nobody,',
    ]);
  });

  it('reads labels before paragraphs', () => {
    expect(
      said(`${ANNA} said the talks would last.\n\nSource: ${AGENCY}\n\nQuote: "They will last for weeks.`),
    ).toEqual(['anna-berg < norna', 'anna-berg > They will last for weeks. < norna']);
    expect(
      said(
        `${ANNA} said the talks would last.\n\nSource: ${AGENCY}; [Sud](outlet/sud)\n\nQuote: "For weeks.`,
      ),
    ).toEqual(['anna-berg < norna, sud', 'anna-berg > For weeks. < norna, sud']);
  });

  it('keeps speakers apart in one sentence', () => {
    expect(said(`"Yes," ${BERG} said, but ${LIND} replied: "No."`)).toEqual([
      'anna-berg > Yes,',
      'tomas-lind > No.',
    ]);
  });

  it('leaves names in quotation marks alone', () => {
    expect(said('The ferry "Northern Star" sank.')).toEqual([]);
  });
});

describe('speakers that are not clear', () => {
  it('takes no place within an apposition for the speaker', () => {
    const text = `"It grows," ${ANNA}, a fellow at an institute in [Bergen](place/bergen), [Norway](country/norway), and author of a book, said.`;
    expect(said(text)).toEqual(['anna-berg > It grows,']);
  });

  it('does not guess a pronoun between two persons', () => {
    expect(said(`${TOMAS} met [Karl Holm](person/karl-holm).\n\n"It went well," he said.`)).toEqual([
      '? > It went well,',
    ]);
  });

  it('does not put words into the mouth of somebody of another gender', () => {
    expect(said(`"We go on," ${TOMAS} said.\n\n"So do we," she said.`)).toEqual([
      'tomas-lind > We go on,',
      '? > So do we,',
    ]);
  });

  it('does not choose among joint speakers', () => {
    expect(said(`${ANNA} and ${TOMAS} said it was "a good day".`)).toEqual(['? > a good day']);
  });

  it('takes a name that is several people’s for somebody whom “he” may mean', () => {
    const reading = readingOf(
      `Lind is the son of the former mayor ${TOMAS}. “My father is at sea,” he said.`,
    );
    const ambiguous = [
      { start: 0, end: 4, surface: 'Lind', candidates: ['person/tomas-lind', 'person/karl-lind'] },
    ];
    const [statement] = findStatements({ ...reading, ambiguous }, knowing());
    expect(statement?.quote).toBeDefined();
    expect(statement?.speaker).toBeUndefined();
  });

  it('takes “Sources: …” over an article for no list of sources', () => {
    const reading = readingOf('It rained.', { title: `Sources: mayor to go; ${ANNA} says she stays` });
    const spans = findStatements(reading, knowing()).map(({ start, end }) => end - start);
    expect(spans.every((length) => length > 0)).toBe(true);
  });

  it.each([
    ['en', `It rained. The mayor, ${ANNA}, stayed. ${ANNA} and ${TOMAS} said it was late.`, 'and'],
    ['de', `${ANNA} sowie ${TOMAS} sagten, es sei spät.`, 'sowie'],
  ])('shows joint speakers together, in %s', (language, text, and) => {
    const reading = readingOf(text, { article: { language } });
    const [statement] = findStatements(reading, knowing());
    const { start = 0, end = 0 } = statement?.speakerAt ?? {};
    expect(reading.article.text.slice(start, end)).toBe(`Anna Berg ${and} Tomas Lind`);
  });

  it.each([
    `OSLO (Reuters) - ${ANNA} arrived in Vik on Monday and pledged a further boat.`,
    `[OSLO](place/oslo) (Reuters) - ${ANNA} arrived in Vik on Monday and pledged a further boat.`,
    `[Oslo](place/oslo) – ${ANNA} came to Vik on Monday and pledged a further boat.`,
  ])('takes no dateline for who speaks: %s', (text) => {
    expect(said(text)).toEqual(['anna-berg']);
  });

  it('takes “Smith of the League, who …” for the person', () => {
    const text = `${ANNA} of the [Herring League](org/herring-league), who came late, said it was over.`;
    expect(said(text)).toEqual(['anna-berg']);
  });

  it('names nobody for a name without an entry', () => {
    expect(
      said(`"We go on," ${BERG} said.\n\n"We wait," [Ida Moe](?) said.\n\n"We wait long," Moe added.`),
    ).toEqual(['anna-berg > We go on,', '? > We wait,', '? > We wait long,']);
  });

  it('does not take a place in another phrase for the speaker', () => {
    expect(said('The embassy in [Oslo](country/norway) said it was closed.')).toEqual(['?']);
  });

  it('does not take a possessive for the speaker', () => {
    expect(said(`${BERG}'s deputy said it was "over and done".`)).toEqual(['? > over and done']);
  });
});

describe('reported speech', () => {
  it.each([
    [`${ANNA} stressed that talks go on.`, ['anna-berg']],
    [`Talks go on, ${ANNA} noted.`, ['anna-berg']],
    [`${ANNA} on Monday warned that time is short.`, ['anna-berg']],
    [`${ANNA} has repeatedly expressed her belief in talks.`, ['anna-berg']],
    [`The plan was rejected by ${ANNA}.`, ['anna-berg']],
    [`Talks will open on Monday. The announcement was made by ${ANNA}.`, ['anna-berg']],
    [`${ANNA} did not say when.`, []],
    [`${ANNA} refused to comment.`, []],
    [`The regions claimed and held by [Norway](country/norway) are small.`, []],
    [`The treaty states its terms.`, []],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));

  it('gives each of two speakers their part of the sentence', () => {
    const reading = readingOf(`${ANNA} said it was late, while ${LIND} said it was early.`);
    const parts = findStatements(reading, knowing()).map(({ start, end }) =>
      reading.article.text.slice(start, end).trim(),
    );
    expect(parts).toEqual(['Anna Berg said it was late', 'Lind said it was early.']);
  });
});

describe('what one says of another', () => {
  it.each([
    [`${ANNA} said ${TOMAS} and [Una Dahl](person/una-dahl) had agreed to wait.`, ['anna-berg']],
    [`${TOMAS} told ${ANNA} to wait, [the Council](org/council) said.`, ['council']],
    [`${ANNA} vowed to wait, according to local media.`, ['anna-berg']],
    [`${ANNA} said no and ${TOMAS} replied that he would wait.`, ['anna-berg', 'tomas-lind']],
    [`Asked whether ${TOMAS} would come, ${ANNA} said he would.`, ['anna-berg']],
    [`${ANNA} ruled out talks.`, ['anna-berg']],
    [`It would snow, the [Council](org/council) said.`, ['council']],
    [`${ANNA} vowed that it “would not stand”, according to local media.`, ['anna-berg > would not stand']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
});

describe('subjects of a verb of saying', () => {
  it.each([
    [`${ANNA} of the Harbour party called the plan dead.`, ['anna-berg']],
    [`${ANNA} had in a letter claimed that it was late.`, ['anna-berg']],
    [`Goldsmiths at the old market say that prices rise.`, ['?']],
    [`Prices rise, harbour masters say.`, ['?']],
    [`A woman who met ${ANNA} at the gate said it was late.`, ['anon']],
    [`The head of the club, ${ANNA}, said it was late.`, ['anna-berg']],
    [`"We go on," ${BERG} beamed.`, ['anna-berg > We go on,']],
    [`${ANNA} spoke of "a long night".`, ['anna-berg > a long night']],
    [`${ANNA} put the damage at 40 million.`, ['anna-berg']],
    [`${ANNA} put the letter on the table.`, []],
    [`${ANNA} offered to wait.`, ['anna-berg']],
    [`${ANNA} offered tea.`, []],
    [`${ANNA} turned on an ally. Oslo, she wrote, was late.`, ['anna-berg']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
});

describe('unnamed speakers', () => {
  it.each([
    ['A senior Norwegian official said talks go on.', 'A senior Norwegian official'],
    ['Talks go on, according to two people familiar with the matter.', 'two people familiar with the matter'],
    ['Sources close to the government said talks go on.', 'Sources close to the government'],
    ['Current and former officials believe that talks go on.', 'Current and former officials'],
  ])('%s', (text, described) => {
    expect(findStatements(readingOf(text), knowing())).toMatchObject([{ anonymous: true, described }]);
  });

  it('prefers the name to which a description belongs', () => {
    expect(said(`${ANNA}, a senior analyst at a bank, said prices rise.`)).toEqual(['anna-berg']);
  });
});

describe('channels', () => {
  it.each([
    [`Talks go on, ${ANNA} said, ${AGENCY} reports.`, ['anna-berg < norna']],
    [`Talks go on, ${ANNA} said, as reported by the state news agency ${AGENCY}.`, ['anna-berg < norna']],
    [
      `"Talks go on," ${ANNA} told ${AGENCY} and [Dagen](outlet/dagen).`,
      ['anna-berg > Talks go on, < norna, dagen'],
    ],
    [`${AGENCY} wrote, citing [Dagen](outlet/dagen), that talks go on.`, ['? < norna, dagen']],
    [`${ANNA} said that ${AGENCY} should be sold.`, ['anna-berg']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));

  it('inherits them forwards and backwards while the same speaker goes on', () => {
    expect(said(`Talks go on, ${ANNA} said, ${AGENCY} reports.\n\n"They go well," ${BERG} added.`)).toEqual([
      'anna-berg < norna',
      'anna-berg > They go well, < norna',
    ]);
    expect(
      said(`"Talks go on," ${ANNA} said.\n\n"They go well," she said in a call with ${AGENCY}.`),
    ).toEqual(['anna-berg > Talks go on, < norna', 'anna-berg > They go well, < norna']);
  });

  it('does not inherit them where the text turns to another source', () => {
    expect(
      said(`Talks go on, ${ANNA} said, ${AGENCY} reports.\n\nEarlier, ${BERG} said that they began.`),
    ).toEqual(['anna-berg < norna', 'anna-berg']);
  });
});

describe('headlines', () => {
  it('reads single marks, and a speaker before a colon', () => {
    expect(said('It rained.', `'We go on': ${BERG} says talks give 'some hope'`)).toEqual([
      'anna-berg > We go on',
      'anna-berg > some hope',
    ]);
    expect(said('It rained.', `${BERG}: talks go on`)).toEqual(['anna-berg']);
  });

  it('gives a quotation to whoever says these words in the body, and to nobody where two do', () => {
    const body = `"We go on until the ice breaks," ${ANNA} said.`;
    expect(said(body, "'Until the ice breaks': a long night in Oslo").at(-1)).toBe(
      'anna-berg > Until the ice breaks',
    );
    expect(
      said(`${body} "Until the ice breaks," ${LIND} said.`, "'Until the ice breaks': a night in Oslo").at(-1),
    ).toBe('? > Until the ice breaks');
    expect(said(body, "'Until the ferry sails': a long night in Oslo").at(-1)).toBe(
      '? > Until the ferry sails',
    );
  });
});

describe('words that are nobody’s alone, or another’s', () => {
  it.each([
    [`Pastor Kai Moor and Captain ${ANNA} announced that the ferry would sail.`, ['?']],
    [
      '“Nobody asked us,” said a potter at the [University of Norholm](org/norholm).',
      ['? > Nobody asked us,'],
    ],
    [
      `${ANNA} said it would rain.\n\nThe mayor's office put out a page. In this town the rules hold, it said.`,
      ['anna-berg', '?'],
    ],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));

  it.each([
    `Was ${ANNA} still demanding a bridge?`,
    `The town waited for the paper which ${ANNA} had promised for days.`,
    `Nobody disputes that the winter was long.`,
    `${ANNA} agreed on the exchange that was completed in May.`,
    'On Thursday, envoys met in Oslo for talks to resolve disputes over fishing.',
    `${ANNA} and ${BERG} are trading more, holding meetings to find a way out.`,
  ])('says nothing: %s', (text) => expect(said(text)).toEqual([]));
});

describe('attributions of other shapes', () => {
  it.each([
    [`${ANNA} is calmer: the roof was whole, she wrote, and would last.`, ['anna-berg']],
    [`“A bridge to nowhere” – thus ${ANNA}.`, ['anna-berg > A bridge to nowhere']],
    [`“There is no leak,” was ${BERG}'s answer.`, ['anna-berg > There is no leak,']],
    [`${ANNA} finds the delay regrettable.`, ['anna-berg']],
    [`${ANNA} revealed the ferry was late.`, ['anna-berg']],
    [`${ANNA}, the harbour master, will later say they hit a rock.`, ['anna-berg']],
    [`“We go,” scoffs ${ANNA}.`, ['anna-berg > We go,']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));

  it('gives a turn of a transcript to its speaker as a whole', () => {
    const reading = readingOf('PRESIDENT [BERG](person/anna-berg): We will own it. Others say we will not.');
    const statements = findStatements(reading, knowing());
    expect(statements.map(({ speaker }) => speaker)).toEqual(['person/anna-berg']);
    expect(statements[0]?.end).toBe(reading.article.text.length);
  });
});

it('takes the heading of a live page’s entry for no statement', () => {
  expect(said(`08:15 – ${ANNA} says no to a dam`)).toEqual([]);
});

describe('outlets that hear what is said', () => {
  it.each([
    [`The sea was calm, ${ANNA} claimed on ${AGENCY}.`, ['anna-berg < norna']],
    [`${ANNA} said to ${AGENCY} that the sea was calm.`, ['anna-berg < norna']],
    [`${ANNA} disclosed on ${AGENCY} that the sea was calm.`, ['anna-berg < norna']],
    [`Asked by ${AGENCY} about the sea, ${ANNA} said it was calm.`, ['anna-berg < norna']],
    [`The sea was calm, ${ANNA} said in a letter published on Monday by ${AGENCY}.`, ['anna-berg < norna']],
    [`${ANNA} commented on ${AGENCY} and said it was late.`, ['anna-berg']],
    [`${ANNA} called on ${AGENCY} to say it was sorry.`, ['anna-berg']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
});

describe('platforms', () => {
  const POSTS = '[Telegram](outlet/telegram)';

  it.each([
    [`${ANNA} wrote on ${POSTS} that the sea was calm.`, ['anna-berg < telegram']],
    [`In a post on her ${POSTS} channel, ${ANNA} said the sea was calm.`, ['anna-berg < telegram']],
    [
      `${ANNA} posted on ${POSTS}: “It is calm.” She told reporters that it would last.`,
      ['anna-berg > It is calm. < telegram', 'anna-berg'],
    ],
    [`The pictures were shown on ${POSTS}.`, []],
    [`${ANNA} said no. She owns ${POSTS}, she said.`, ['anna-berg', 'anna-berg']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
});

describe('hosts and halls of an outlet', () => {
  it.each([
    [`${ANNA} told Jane Doe of ${AGENCY} that it rained.`, ['anna-berg < norna']],
    [`${ANNA}, on ${AGENCY}, said it rained.`, ['anna-berg < norna']],
    [`${AGENCY} was told by a source that it rained.`, ['anon < norna']],
    [`In reply to a question from ${AGENCY}, ${ANNA} said it rained.`, ['anna-berg < norna']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
});

describe('channels that are not named again', () => {
  it.each([
    `"It is calm," ${ANNA} told the agency.`,
    `"It is calm," the agency quoted ${ANNA} as saying.`,
    `"It is calm," ${ANNA} said, according to the state news agency.`,
  ])('%s', (text) =>
    expect(said(`${TOMAS} said it rained, ${AGENCY} reports.\n\n${text}`)[1]).toBe(
      'anna-berg > It is calm, < norna',
    ),
  );

  it.each([
    `"It is calm," ${ANNA} said.`,
    `"It is calm," ${ANNA} told the agency of water.`,
    `The agency of water is late, and "it is calm," ${ANNA} said.`,
  ])('none: %s', (text) =>
    expect(said(`${TOMAS} said it rained, ${AGENCY} reports.\n\n${text}`)[1]).toBe(
      'anna-berg > it is calm,'.replace('it', text.startsWith('"') ? 'It' : 'it'),
    ),
  );

  it('hands them on to those without a name who are told of again, and to no others', () => {
    const first = `Two officials told ${AGENCY} that it rained.`;
    expect(said(`${first} "It pours," one of them said.`)[1]).toBe('anon > It pours, < norna');
    expect(said(`${first} "It pours," another official said.`)[1]).toBe('anon > It pours, < norna');
    expect(said(`${first} "It pours," a fisherman said.`)[1]).toBe('anon > It pours,');
    expect(said(`${first}\n\nTwo diplomats at the harbour said it poured.`)[1]).toBe('anon');
  });

  it('takes them for those to whom an outlet’s source spoke', () => {
    expect(said(`${AGENCY}'s source said it rained.`)).toEqual(['? < norna']);
    expect(said(`${AGENCY}'s owner, ${ANNA}, said it rained.`)).toEqual(['anna-berg']);
  });
});

describe('a pronoun after a phrase that opens its sentence', () => {
  it.each([
    `${TOMAS} said it rained. Asked about ${'[Olav Dahl](person/olav-dahl)'}, he said: “No.”`,
    `${TOMAS} said it rained. Speaking beside ${'[Olav Dahl](person/olav-dahl)'}, he said: “No.”`,
    `${TOMAS} said it rained. After meeting ${'[Olav Dahl](person/olav-dahl)'}, he said: “No.”`,
  ])('means nobody named in the phrase: %s', (text) => expect(said(text)[1]).toBe('tomas-lind > No.'));

  it('means who is the subject of a clause', () => {
    expect(
      said(`${TOMAS} said it rained. When ${'[Olav Dahl](person/olav-dahl)'} came, he said: “No.”`)[1],
    ).toBe('olav-dahl > No.');
  });
});

it('takes the one woman of the paragraph for “she” where a man has spoken last', () => {
  expect(said(`${ANNA} said it rained, and ${TOMAS} said it did not. “It does,” she said.`).at(-1)).toBe(
    'anna-berg > It does,',
  );
});

describe('who is nearer to the words', () => {
  it.each([
    [`“Late again,” ${AGENCY} quoted ${ANNA} as telling the crew.`, ['anna-berg > Late again, < norna']],
    [`The town “protests” against it, Harbour Master ${ANNA} told a meeting.`, ['anna-berg > protests']],
    [
      `${ANNA} told the crew that “ships wait for nobody,” ${TOMAS} said.`,
      ['anna-berg > ships wait for nobody,', 'tomas-lind'],
    ],
    [
      `${ANNA} said that “it rains,” ${AGENCY} reported, while ${TOMAS} told [Dagen](outlet/dagen) it was “dry”.`,
      ['anna-berg > it rains, < norna', 'tomas-lind > dry < dagen'],
    ],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
});

describe('the speaker by the form of the headline', () => {
  it.each([
    [`'Not a single ship': ${BERG} on the harbour`, 'anna-berg > Not a single ship'],
    [`'Not a single ship' – ${BERG}`, 'anna-berg > Not a single ship'],
    [`'Not a single ship': ${BERG}'s warning to ${LIND}`, 'anna-berg > Not a single ship'],
    [`${BERG} to ${LIND}: 'Not a single ship'`, 'anna-berg > Not a single ship'],
    [`${BERG} calls it 'a farce', ${LIND} hits back: 'Look at the sea'`, 'anna-berg > a farce'],
    [`'Not a single ship': ${BERG} sued by her neighbours`, undefined],
    [`'Not a single ship': [Oslo](place/oslo) mourns its boats`, undefined],
  ])('%s', (title, wanted) =>
    expect(said('It rained.', title).find((line) => !line.startsWith('?'))).toBe(wanted),
  );
});

describe('words that another may have said', () => {
  it.each([
    [
      `Asked about ${LIND}, who called it “a farce,” ${ANNA} said: “No.”`,
      ['tomas-lind > a farce,', 'anna-berg > No.'],
    ],
    [`${ANNA} answered ${LIND}'s “ships before houses” remarks.`, ['? > ships before houses', 'anna-berg']],
    [`The two leaders agreed to “stay in touch”, ${ANNA} said.`, ['anna-berg > stay in touch', '?']],
    [`It is not known whether ${ANNA} accepted.`, []],
  ])('%s', (text, wanted) => expect(said(text).sort()).toEqual([...wanted].sort()));
});

describe('headings within the text', () => {
  const story = (heading: string) =>
    said(`${TOMAS} said it rained.\n\n${heading}\n\nIt went on for days.`).slice(1);

  it.each([`What ${BERG} said to her crew`, `08:15 – ${BERG} says no to a dam`])(
    'are no statements: %s',
    (heading) => expect(story(heading)).toEqual([]),
  );

  it('are statements of whom they name before a colon', () =>
    expect(story(`${BERG}: the town is dry`)).toEqual(['anna-berg']));

  it('have no speaker where they quote', () =>
    expect(story('‘If it ever stops’')).toEqual(['? > If it ever stops']));

  it('are not paragraphs with a mark at their end, nor credits', () => {
    expect(story(`${BERG}: the town is dry.`)).toEqual(['anna-berg']);
    expect(story(AGENCY)).toEqual(['? < norna']);
  });
});

describe('who is meant by “he”', () => {
  it.each([
    `${TOMAS} said it rained. Then the boss took over. “Enough,” he said.`,
    `${TOMAS} said it rained. The guest would not have it. “Enough,” he said.`,
  ])('nobody plain: %s', (text) => expect(said(text)[1]).toBe('? > Enough,'));
});

describe('a pronoun that closes what is said', () => {
  it.each([
    `${TOMAS} said it rained. It was unclear if ${'[Olav Dahl](person/olav-dahl)'} would come, he said.`,
    `${TOMAS} said it rained. A mayor without a hat had come, he noted.`,
  ])('means nobody named in it: %s', (text) => expect(said(text)[1]).toBe('tomas-lind'));

  it('means the subject of the sentence where nobody else has come up', () =>
    expect(said(`${ANNA} was late, she said.`)).toEqual(['anna-berg']));

  it('may be “his”', () => {
    expect(said(`${TOMAS} said it rained. The ferry, in his words, was full.`)).toEqual([
      'tomas-lind',
      'tomas-lind',
    ]);
  });

  it('does not mean who is named in a quotation before', () => {
    expect(said(`“[Anna Berg](person/anna-berg) is late,” ${TOMAS} said. She called it “slow”.`).at(-1)).toBe(
      '? > slow',
    );
  });
});

describe('a capital that says something', () => {
  const OSLO = '[Oslo](place/oslo)';
  const places = {
    entity: (id: string) =>
      id === 'place/oslo' ? ({ id, name: 'Oslo', names: [], country: 'country/norway' } as never) : undefined,
    country: (id: string) =>
      id === 'country/norway'
        ? ({ id, names: [], capital: 'place/oslo', government: 'org/government' } as never)
        : undefined,
  };
  const speakers = (text: string) =>
    findStatements(readingOf(text), knowing(places)).map(({ speaker }) => speaker);

  it('is its government', () =>
    expect(speakers(`The fee stands, says ${OSLO}.`)).toEqual(['org/government']));
  it('is a dateline before a colon', () => expect(speakers(`${OSLO}: The fee stands.`)).toEqual([]));
});

describe('bodies named before', () => {
  const MINISTRY = '[Fisheries Ministry](org/fisheries-ministry)';

  it.each([
    [`The ${MINISTRY} said no. The ministry added that it was late.`, 'fisheries-ministry'],
    [
      `The ${MINISTRY} said no. The ferry ministry of Norland laughed. The ministry added that it was late.`,
      '?',
    ],
    [`The ${MINISTRY} said no. The court added that it was late.`, '?'],
  ])('%s', (text, wanted) => expect(said(text).at(-1)).toBe(wanted));
});

describe('verbs of saying that tell of something else', () => {
  it.each([
    `The truce that ${ANNA} had announced ended on Monday.`,
    `The fee has conditions that ${ANNA} rejects.`,
    `When ${ANNA} announced the fee, boats stayed away.`,
    `${ANNA} responded positively to the plan.`,
    `As [Norland](country/norland) responded in kind, the rates went up.`,
    `The truce was observed by ${ANNA} in full.`,
    `The bay that ${ANNA} claims to own was frozen.`,
    `The law set so-called “reciprocal fees” on boats.`,
  ])('says nothing: %s', (text) => expect(said(text)).toEqual([]));

  it('leaves a name in quotation marks to whoever calls it so', () => {
    expect(said(`${ANNA} answered in what her own side called “a long and bitter letter”.`)).toEqual([
      'anna-berg',
      '? > a long and bitter letter',
    ]);
  });
});

describe('wishes, counts and others that say something', () => {
  it.each([
    [`${ANNA} confirmed in a telephone call with ${TOMAS} that it would rain.`, ['anna-berg']],
    [`${ANNA} confirmed the sale of the ship that sank.`, ['anna-berg']],
    [`The council confirmed ${ANNA} as captain.`, []],
    [`${ANNA} reported forty broken masts.`, ['anna-berg']],
    [`${ANNA} reported to the harbour master at noon.`, []],
    [`${ANNA} reported to ${TOMAS} by radio that the mast was broken.`, ['anna-berg']],
    [`${ANNA} brushed the letter aside.`, ['anna-berg']],
    [`${ANNA} brushed the snow from her coat.`, []],
    [`${ANNA} slapped the captain down.`, ['anna-berg']],
    [`${ANNA} renewed her call for a longer quay.`, ['anna-berg']],
    [`${ANNA} renewed her passport on a call from the office.`, []],
    [`In ${ANNA}'s telling the ship was safe.`, ['anna-berg']],
    [`The ship carried forty masts by ${ANNA}'s count.`, ['anna-berg']],
    [`${ANNA} had gone on rowing through the night.`, []],
    [`${ANNA} rejoiced that the ship was safe.`, ['anna-berg']],
    [`${ANNA} objects to the longer quay.`, ['anna-berg']],
    [
      `${ANNA} praised the plan despite claims that it was “far too small”.`,
      ['? > far too small', 'anna-berg'],
    ],
    [
      `The plan works, ${ANNA} said, as her ships were dismissed as “floating tubs”.`,
      ['? > floating tubs', 'anna-berg'],
    ],
    ['Divers and crews of the harbour say forty masts, perhaps more, were lost.', ['?']],
    ["The harbour's general staff denies any loss.", ['?']],
    ['A leaflet from the quay was lost that day.', []],
    [`${ANNA} drew attention to the fact that on Monday, ${TOMAS} said no.`, ['anna-berg']],
    [`${ANNA} appealed to the crew to stay.`, ['anna-berg']],
    [`${TOMAS} showed a film in which ${ANNA} was heard saying, “No.”`, ['anna-berg > No.']],
    [`The rates are high; ${ANNA} said they would fall; ${TOMAS}, though, left.`, ['anna-berg']],
    [`${ANNA} (Green) said it would rain.`, ['anna-berg']],
    [
      `The crew stated that suggesting ${ANNA} had slept was a “full and open lie”.`,
      ['? > full and open lie'],
    ],
    [`${ANNA} denied the crew’s accusation that she had “slept” on board.`, ['? > slept', 'anna-berg']],
    [`${ANNA} called the crew’s remarks “slow and late”.`, ['anna-berg > slow and late']],
    [`${ANNA} wants an “honest and long” answer.`, ['anna-berg > honest and long']],
    [`${ANNA} wanted to know when the ferry would sail.`, ['anna-berg']],
    [`${ANNA} made clear that it would rain.`, ['anna-berg']],
    [`${ANNA} counted 40 boats.`, ['anna-berg']],
    [`It would rain, proclaimed ${ANNA}.`, ['anna-berg']],
    [`${ANNA} wants a boat.`, []],
    [`${ANNA} counted her boats.`, []],
    [`${ANNA} mocked his remark that the sea looked “very wet”.`, ['? > very wet', 'anna-berg']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
});

it('begins a statement in a clause at its end with the clause', () => {
  const reading = readingOf(`The ferry sank in May, hours after ${ANNA} had promised that it was safe.`);
  const [statement] = findStatements(reading, knowing());
  expect(reading.article.text.slice(statement?.start)).toMatch(/^hours after Anna Berg/);
});

it('takes the mark of an agency behind a dateline for a channel, and for no statement', () => {
  expect(said(`VIK, April 11. /${AGENCY}/. ${ANNA} is in Vik, ${TOMAS} told ${AGENCY}.`)).toEqual([
    'tomas-lind < norna',
  ]);
  expect(said(`“WE GO ON,” ${ANNA} said.`)).toEqual(['anna-berg > WE GO ON,']);
});
