/** What verbs of saying tell of in languages other than English that is an act, or says nothing yet. */
import type { Item } from './items';

const CONDEMN = /^(?:condamn|condann|conden|осуд|засуд)/u;

const COURT =
  /(?:^|[\s'’])(?:tribuna(?:l|le|ux|is)|corte?|cour|ju[ei]z(?:a|es)?|juece?s|juges?|giudic[ei]|juzgados?|audiencia|ju?rado|jury|cassazione|supremo|st[fj]|magistrat\p{L}*|суд(?:ья|ьи)?|суддя)(?=$|[\s'’])/iu;

/** What a court hands down. */
const PENALTY =
  /^(?:anni|anos?|ans?|anys|mes(?:i|es)|mois|ergastolo|reclusione|carcere|prisi?[oa]n?|prisao|prison|carcel|multa|amende|perpetu\p{L}*|лет|года?|років|роки|месяцев|місяців)$/u;

/** A penalty is named within so many words of the verb. */
const REACH = 16;

/** “Le tribunal a condamné Smith à cinq ans”: a sentence is passed, and nobody condemned in words. */
export function isSentencing(items: readonly Item[], at: number): boolean {
  if (!CONDEMN.test(items[at]?.norm ?? '')) return false;
  const near = items.slice(Math.max(0, at - REACH), at + REACH);
  const clause = near.filter(({ type }) => type !== 'quote');
  const judges = clause.some(({ type, norm }) => type !== 'mark' && COURT.test(norm));
  const from = items.slice(at + 1, at + REACH);
  const penalty = from.some(
    ({ type, norm }, index) => type === 'word' && PENALTY.test(norm) && isSentence(from.slice(0, index)),
  );
  return judges || penalty;
}

const NUMBER =
  /^(?:\d[\d.,]*|un[oa]?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|d[uo][ea]s?|dois|tre|tres|quattro|cuatro|quatro|cinque|cinco|sei|seis|sette|siete|sete|otto|ocho|oito|nove|nueve|dieci|diez|dez)$/;

/** “À cinq (ans)”, “all' (ergastolo)”. */
function isSentence(before: readonly Item[]): boolean {
  const [second, last] = before.slice(-2).map(({ norm }) => norm);
  return /^(?:a|all)$/.test(last ?? '') || (second === 'a' && NUMBER.test(last ?? ''));
}

const ANSWER = /^(?:repond|respond|contest|rispo[sn]|rispond|ответ|відпов)/u;
const QUESTION =
  /^(?:questions?|preguntas?|domand[ae]|perguntas?|вопрос\p{L}*|запитання\p{L}*|питання\p{L}*)$/u;
const SMALL = 5;

/** “Smith a répondu aux questions de la presse”: that somebody answers tells not yet what; a colon, a quotation or “que” may. */
export function answersOnly(items: readonly Item[], at: number): boolean {
  if (!ANSWER.test(items[at]?.norm ?? '')) return false;
  const behind = items.slice(at + 1);
  const asked = behind.slice(0, SMALL).some(({ type, norm }) => type === 'word' && QUESTION.test(norm));
  const says = items.some(({ type, norm }) => type === 'quote' || norm === ':' || THAT.test(norm));
  return asked && !says;
}

const THAT = /^(?:que|qu|che|что|що)$/u;

const HOLD = /^(?:sos(?:t[ei]en|tuv))/u;
const MEETING =
  /^(?:reunion|encuentro|conversacion|llamada|dialogo|charla|videollamada|videoconferencia|cita|entrevista|contacto|intercambio)(?:es|s)?$/u;

/** “Smith sostuvo una reunión con Jones”: a meeting is held, and nothing maintained. */
export const holdsMeeting = (items: readonly Item[], at: number): boolean =>
  HOLD.test(items[at]?.norm ?? '') &&
  items.slice(at + 1, at + SMALL).some(({ type, norm }) => type === 'word' && MEETING.test(norm)) &&
  !items.slice(at + 1, at + SMALL).some(({ norm }) => THAT.test(norm));

/** „Urteile erwartet im Prozess“: a noun that opens a headline, and a participle that may be its passive. */
export function isPassiveHeading(items: readonly Item[], at: number): boolean {
  const [noun, next] = [items[at - 1], items[at + 1]];
  return (
    at === 1 &&
    noun?.type === 'name' &&
    !noun.mention &&
    !/ /.test(noun.norm) &&
    /^(?:be|er|ver|ent)\p{L}+t$/u.test(items[at]?.norm ?? '') &&
    (!next ||
      /^(?:im|in|am|an|auf|bei|beim|nach|vor|fur|wegen|bis|aus|gegen|mit|um|ab|durch|von|vom)$/.test(
        next.norm,
      ))
  );
}
