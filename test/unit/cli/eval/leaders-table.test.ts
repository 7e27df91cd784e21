import { describe, expect, it } from 'vitest';
import { readLeaders } from '../../../../lib/cli/eval/leaders-table';

const HEADING = 'country\trole\ttitle and name\tsince\tfirst edition\tlast edition';
const table = (...rows: string[][]) => [HEADING, ...rows.map((row) => row.join('\t'))].join('\n');
const row = (entry: string, since = '5 July 2024', first = '2024-07-04', last = '2025-01-02') =>
  ['Freedonia', 'head of government', entry, since, first, last] satisfies string[];

describe('a row of the table of leaders', () => {
  it.each([
    ['Prime Minister Keir STARMER', 'prime-minister', [['starmer']]],
    ['Premier WANG Li', 'prime-minister', [['wang']]],
    [
      'President of the Government Pedro SANCHEZ PEREZ-CASTEJON',
      'prime-minister',
      [['sanchez', 'perez', 'castejon']],
    ],
    [
      'Deputy Prime Ministers Matteo SALVINI and Antonio TAJANI',
      'deputy-prime-minister',
      [['salvini'], ['tajani']],
    ],
    ['Vice President Kamala HARRIS', 'vice-president', [['harris']]],
    ['Head of Government of Freedonia is President Rufus FIREFLY', 'prime-minister', [['firefly']]],
    ['King CHARLES III', 'monarch', [['charles']]],
    ['Governor-General Mary SIMON', 'governor-general', [['simon']]],
    ['President Bashar al-ASAD', 'president', [['asad']]],
    ['President Taur Matan ROE, aka Jose POE', 'president', [['roe']]],
    ['Prime Minister Xanana DOE - formerly Jose MOE', 'prime-minister', [['doe']]],
    ['Prime Minister James O’NEILL', 'prime-minister', [['neill']]],
  ])('reads the role and the family names of “%s”', (entry, role, familyNames) => {
    const [sighting] = readLeaders(table(row(entry)));
    expect(sighting).toMatchObject({ role, familyNames });
  });

  it.each(['Taoiseach Simon HARRIS', 'Premier LI Qiang', 'prime minister is appointed'])(
    'passes over “%s”, which gives no role that it knows or no name long enough to compare',
    (entry) => expect(readLeaders(table(row(entry)))).toEqual([]),
  );

  it('passes over those who are elected or named but not yet in office', () => {
    expect(
      readLeaders(table(row('President-elect Jane DOE'), row('Prime Minister-designate John ROE'))),
    ).toEqual([]);
  });

  it('reads the date since which they hold the office, if it is a full one', () => {
    const [full, vague] = readLeaders(
      table(row('President Ann POE', '9 April 2024'), row('King OTTO', 'April 2024')),
    );
    expect([full?.since, vague?.since]).toEqual(['2024-04-09', '']);
  });
});

describe('the editions that name a holder', () => {
  const editions = (rows: string[][], name: string) =>
    readLeaders(table(...rows)).find((sighting) => sighting.entry.includes(name))?.editions;

  it('are all those between the first and the last', () => {
    const rows = [
      row('Prime Minister Ann POE', '1 March 2024', '2024-04-04', '2025-01-02'),
      [...row('King OTTO', '', '2024-07-04', '2024-07-04').with(0, 'Sylvania')],
    ];
    expect(editions(rows, 'POE')).toEqual(['2024-04-04', '2024-07-04', '2025-01-02']);
  });

  it('leave out those by which a successor was in office', () => {
    const rows = [
      row('Prime Minister Ann POE', '1 March 2022', '2024-04-04', '2025-01-02'),
      row('Prime Minister Jim DOE', '1 June 2024', '2024-07-04', '2025-01-02'),
    ];
    expect(editions(rows, 'POE')).toEqual(['2024-04-04']);
    expect(editions(rows, 'DOE')).toEqual(['2024-07-04', '2025-01-02']);
  });

  it('keep several deputies side by side', () => {
    const rows = [
      row('Deputy Prime Minister Ann POE', '1 March 2022', '2024-04-04', '2025-01-02'),
      row('Deputy Prime Minister Jim DOE', '1 June 2024', '2024-07-04', '2025-01-02'),
    ];
    expect(editions(rows, 'POE')).toEqual(['2024-04-04', '2024-07-04', '2025-01-02']);
  });

  it('take an edition that repeats an older one for the older one', () => {
    const rows = [
      row('President Ann POE', '1 March 2015', '2016-11-06', '2020-11-23'),
      row('King OTTO', '', '2017-03-28', '2017-03-28'),
    ];
    expect(editions(rows, 'POE')).toEqual(['2016-11-06', '2017-03-28']);
  });
});
