/** Statements held against the marks: who says what is quoted, who what is reported, and through whom. */
import { partiesOf } from '../../knowledge/parties';
import type { Context, Statement } from '../../types';
import { type Case, type Finding, ofKind, shown, wordsBefore } from './findings';
import type { Mark } from './gold-statements';

/** What the statements of a report need to be held against the marks. */
export type SpeechCase = Pick<Case, 'id' | 'article' | 'marks' | 'knowledge'> & {
  context: Pick<Context, 'article' | 'statements'>;
};
type Speech = Extract<Mark, { kind: 'quote' | 'reported' }>;

/** A mark stands behind the quotation mark and the stop, which a statement may end before. */
const REACH = 3;

const speechMarks = (each: SpeechCase): Speech[] => [...ofKind(each, 'quote'), ...ofKind(each, 'reported')];

/** What is quoted: by whom, and not where nobody speaks. */
export const quotes = (each: SpeechCase): Finding[] => [
  ...spoken(each, 'quote'),
  ...noSpeech(each),
  ...unmarked(each, 'quote'),
];

/** What is reported in the writer's words. */
export const reports = (each: SpeechCase): Finding[] => [
  ...spoken(each, 'reported'),
  ...unmarked(each, 'reported'),
];

/** A statement ends its quotation at the mark, or says something around it. */
function statementsAt({ context }: SpeechCase, { at, kind, inTitle }: Mark): Statement[] {
  const all = context.statements.filter((said) => (said.inTitle ?? false) === inTitle);
  return kind === 'reported'
    ? all.filter(({ start, end }) => start < at && at <= end + 1)
    : all.filter(({ quote }) => quote && quote.start < at && Math.abs(quote.end - at) <= REACH);
}

function spoken(each: SpeechCase, kind: Speech['kind']): Finding[] {
  return ofKind(each, kind).flatMap((mark) => {
    const found = statementsAt(each, mark);
    const speakers = found.flatMap(({ speaker }) => speaker ?? []);
    const right = mark.speaker
      ? speakers.some((speaker) => isMeant(speaker, mark, each))
      : speakers.length === 0;
    const is = found.length === 0 ? 'missed' : right ? 'right' : speakers.length > 0 ? 'wrong' : 'missed';
    const by = speakers.join(', ') || (found.length > 0 ? '?' : 'nobody');
    const detail = `${wordsBefore(each, mark)} by ${by}, wanted ${mark.speaker ?? '?'}`;
    return [[is, detail], ...(is === 'right' ? besides(each, found, mark) : [])];
  });
}

/** Whether a mark names who is named, or for whom they stand. */
function isMeant(speaker: string, mark: Speech, { knowledge }: SpeechCase): boolean {
  return mark.speaker !== undefined && partiesOf(mark.speaker, knowledge).includes(speaker);
}

/** Further speakers of words that the mark gives to one: a reader is shown both. Other words within are another's by a mark of theirs. */
function besides(each: SpeechCase, found: readonly Statement[], mark: Speech): Finding[] {
  const within = ({ start, end }: Statement) =>
    speechMarks(each).filter(
      ({ at, inTitle }) => inTitle === mark.inTitle && at > start && at <= end + REACH,
    );
  return found
    .filter((said) => said.speaker && !within(said).some((other) => isMeant(said.speaker ?? '', other, each)))
    .map(({ speaker }) => ['wrong', `${wordsBefore(each, mark)} by ${speaker} too, wanted ${mark.speaker}`]);
}

/** Quotation marks around what nobody says. */
function noSpeech(each: SpeechCase): Finding[] {
  return ofKind(each, 'no-quote').map((mark) => [
    statementsAt(each, mark).length > 0 ? 'wrong' : 'right',
    `${wordsBefore(each, mark)}: no speech`,
  ]);
}

/** Statements with a speaker where none is marked. */
function unmarked(each: SpeechCase, kind: Speech['kind']): Finding[] {
  const marks = speechMarks(each).filter(({ inTitle }) => !inTitle);
  return each.context.statements
    .filter(({ speaker, inTitle, quote }) => speaker && !inTitle && (kind === 'quote') === Boolean(quote))
    .filter(({ start, end }) => !marks.some(({ at }) => at > start && at <= end + REACH))
    .map((said) => ['wrong', `${shown(each, said)} by ${said.speaker}: not marked`]);
}

/** The channel of each mark that names one. */
export function agencies(each: SpeechCase): Finding[] {
  return speechMarks(each).flatMap((mark): Finding[] => {
    if (!mark.via) return [];
    const through = statementsAt(each, mark).flatMap(({ via }) => via);
    const is = through.includes(mark.via) ? 'right' : through.length > 0 ? 'wrong' : 'missed';
    return [[is, `${wordsBefore(each, mark)} via ${through.join(', ') || 'nothing'}, wanted ${mark.via}`]];
  });
}
