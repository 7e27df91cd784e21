/** Statements held against the marks: who says what is quoted, who what is reported, and through whom. */
import { partiesOf } from '../../knowledge/parties';
import type { Statement } from '../../types';
import { type Case, type Finding, ofKind, shown, wordsBefore } from './findings';
import type { Mark } from './gold-statements';

export const quotes = (each: Case): Finding[] => [...spoken(each, 'quote'), ...noSpeech(each)];
export const reports = (each: Case): Finding[] => [...spoken(each, 'reported'), ...unmarked(each)];

/** A statement ends its quotation at the mark, or says something around it. */
function statementsAt({ context }: Case, { at, kind, inTitle }: Mark): Statement[] {
  const all = context.statements.filter((said) => (said.inTitle ?? false) === inTitle);
  return kind === 'reported'
    ? all.filter(({ start, end }) => start < at && at <= end + 1)
    : all.filter(({ quote }) => quote && quote.start < at && Math.abs(quote.end - at) <= 3);
}

function spoken(each: Case, kind: 'quote' | 'reported'): Finding[] {
  return ofKind(each, kind).map((mark) => {
    const found = statementsAt(each, mark);
    const speakers = found.flatMap(({ speaker }) => speaker ?? []);
    const wanted = mark.speaker ? partiesOf(mark.speaker, each.knowledge) : [];
    const right = mark.speaker ? speakers.some((id) => wanted.includes(id)) : speakers.length === 0;
    const is = found.length === 0 ? 'missed' : right ? 'right' : speakers.length > 0 ? 'wrong' : 'missed';
    return [
      is,
      `${wordsBefore(each, mark)} by ${speakers.join(', ') || (found.length > 0 ? '?' : 'nobody')}, wanted ${mark.speaker ?? '?'}`,
    ];
  });
}

/** Quotation marks around what nobody says. */
function noSpeech(each: Case): Finding[] {
  return ofKind(each, 'no-quote').map((mark) => [
    statementsAt(each, mark).length > 0 ? 'wrong' : 'right',
    `${wordsBefore(each, mark)}: no speech`,
  ]);
}

/** Statements with a speaker where none is marked. */
function unmarked(each: Case): Finding[] {
  const marks = [...ofKind(each, 'quote'), ...ofKind(each, 'reported')];
  return each.context.statements
    .filter(({ speaker, inTitle }) => speaker && !inTitle)
    .filter(({ start, end }) => !marks.some(({ at, inTitle }) => !inTitle && at > start && at <= end + 3))
    .map((said) => ['wrong', `${shown(each, said)} by ${said.speaker}: not marked`]);
}

/** The channel of each mark that names one. */
export function agencies(each: Case): Finding[] {
  return [...ofKind(each, 'quote'), ...ofKind(each, 'reported')].flatMap((mark): Finding[] => {
    if (!mark.via) return [];
    const through = statementsAt(each, mark).flatMap(({ via }) => via);
    const is = through.includes(mark.via) ? 'right' : through.length > 0 ? 'wrong' : 'missed';
    return [[is, `${wordsBefore(each, mark)} via ${through.join(', ') || 'nothing'}, wanted ${mark.via}`]];
  });
}
