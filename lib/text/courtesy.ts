/** Courtesy titles that tell whether a woman or a man is meant, by language; in comparison form. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

interface Courtesy {
  female: ReadonlySet<string>;
  male: ReadonlySet<string>;
}

const COURTESY = new Map<string, Courtesy>([
  ['en', { female: words('mrs ms miss dame lady baroness'), male: words('mr sir lord') }],
  ['de', { female: words('frau'), male: words('herr herrn') }],
  ['fr', { female: words('madame mme mlle'), male: words('monsieur m mm') }],
  ['es', { female: words('senora sra dona'), male: words('senor sr don') }],
  ['it', { female: words('signora'), male: words('signor signore') }],
  ['pt', { female: words('senhora sra dona'), male: words('senhor sr') }],
  ['pl', { female: words('pani pania'), male: words('pan pana panu panem') }],
  [
    'ru',
    {
      female: words('госпожа госпожи госпоже госпожой'),
      male: words('господин господина господину господином'),
    },
  ],
  ['uk', { female: words('пані'), male: words('пан пана панові паном') }],
]);

/** Titles of courtesy, rank and office that stand before English names and are no part of them. */
export const HONORIFICS = words(
  `mr mrs ms miss dr prof professor sir dame lord lady baroness sheikh ayatollah imam rabbi rev reverend judge justice general gen lt col colonel maj major capt captain sgt adm admiral cmdr commander president prime minister chancellor senator sen rep gov governor mayor king queen prince princess pope st saint comrade`,
);

/** What a courtesy title says of whom it stands before; undefined for other words. */
export function genderOfCourtesy(norm: string, language: string): 'female' | 'male' | undefined {
  const table = COURTESY.get(language);
  if (table?.female.has(norm)) return 'female';
  return table?.male.has(norm) ? 'male' : undefined;
}

/** Titles of courtesy and rank that stand before names and are no part of them; none for other languages. */
export function courtesyWords(language: string): ReadonlySet<string> {
  const { female = [], male = [] } = COURTESY.get(language) ?? {};
  return new Set([...female, ...male, ...(language === 'en' ? HONORIFICS : ['dr', 'prof'])]);
}
