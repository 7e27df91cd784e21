/** German verbs of two parts: „kündigte … an“, „ließ … wissen“. */
import { type Conjugation, conjugated } from './conjugation';

/** Third persons of present and past, and the participle; behind “t” and “d” an “e” stands between. */
export const CONJUGATION: Conjugation = {
  ten: { root: 'tet tete teten ge*tet' },
  den: { root: 'det dete deten ge*det' },
  eln: { root: 'elt elte elten ge*elt' },
  ern: { root: 'ert erte erten ge*ert' },
  en: { root: 't te ten ge*t' },
};

/** „Er ließ wissen“. */
const LETS = 'lässt ließ ließen lassen';

/** What closes the clause → the verbs whose first part it is: “kündigte … an”. */
export const SEPARABLE: Readonly<Record<string, string>> = {
  ab: `${conjugated('lehnen schwächen wiegeln winken', CONJUGATION)} streitet stritt stritten`,
  an: `${conjugated('deuten klagen kündigen mahnen merken prangern', CONJUGATION)} bietet bot boten erkennt erkannte greift griff griffen`,
  auf: `${conjugated('fordern', CONJUGATION)} ruft rief riefen`,
  aus: 'führt führte führten schließt schloss schlossen spricht sprach sprachen geht ging gingen',
  bei: conjugated('pflichten', CONJUGATION),
  bekannt: 'gibt gab gaben',
  dagegen: 'hält hielt hielten',
  ausrichten: LETS,
  durchblicken: LETS,
  ein: `${conjugated('fordern räumen schränken', CONJUGATION)} gesteht gestand gestanden wendet wandte wandten`,
  erkennen: LETS,
  erklären: LETS,
  entgegen: 'hält hielt hielten',
  fest: `${conjugated('stellen', CONJUGATION)} hält hielt hielten`,
  heraus: `${conjugated('stellen', CONJUGATION)} streicht strich strichen`,
  hervor: 'hebt hob hoben',
  hin: 'weist wies wiesen',
  hinzu: conjugated('fügen', CONJUGATION),
  klar: conjugated('stellen machen', CONJUGATION),
  deutlich: conjugated('machen', CONJUGATION),
  kund: 'tut tat taten gibt gab gaben',
  mit: conjugated('teilen', CONJUGATION),
  mitteilen: LETS,
  nach: conjugated('haken legen', CONJUGATION),
  nahe: conjugated('legen', CONJUGATION),
  verbreiten: LETS,
  verkünden: LETS,
  verlauten: LETS,
  voraus: conjugated('sagen', CONJUGATION),
  vorher: conjugated('sagen', CONJUGATION),
  vor: 'rechnet rechnete rechneten schlägt schlug schlugen wirft werfen warf warfen hält halten hielt hielten',
  zu: `${conjugated('sichern', CONJUGATION)} gibt gab gaben ruft rief riefen spricht sprach`,
  wissen: LETS,
  zurück: `${conjugated('rudern', CONJUGATION)} weist wies wiesen`,
};

/** „…, wie Smith mitteilte“: at the end of such a clause both parts are one word. */
export const closing = () =>
  Object.entries(SEPARABLE)
    .filter(([, verbs]) => verbs !== LETS)
    .flatMap(([first, verbs]) =>
      verbs
        .split(' ')
        .filter((verb) => !verb.startsWith('ge'))
        .map((verb) => first + verb),
    )
    .join(' ');
