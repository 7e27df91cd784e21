/** Channels that a text names once for several statements. */
import type { Block, Statement } from '../types';
import { REFERS_BACK } from './english/channels';

export interface Draft {
  statement: Statement;
  block: number;
  /** How the speaker is named: a pronoun or a short name goes on with the last statement. */
  form: 'full' | 'short' | 'pronoun' | 'none';
  /** Somebody else tells that this one says it. */
  within?: boolean;
  /** “Earlier, …”: the passage turns to another source. */
  turns: boolean;
  label?: 'source' | 'quote' | 'details' | 'background';
  /** Channels named in its own passage. */
  channels: string[];
  /** It came through a platform. */
  posted: boolean;
  /** It was said to somebody, not posted. */
  toHearers: boolean;
  /** It was said in an interview. */
  inInterview: boolean;
  /** Its passage names a day: it may tell of another occasion. */
  dated: boolean;
}

/** An interview in the languages that articles are read in; a talk only with what makes it one. */
export const INTERVIEW =
  /(?<!\p{L})(?:interview|entretien|entrevist|intervist|wywiad|интервью|інтерв['’]ю|röportaj|söyleşi|mülakat)|im Gespräch mit|au micro d|w rozmowie z|в эфире|в ефірі/iu;

/** An interview is not asked for again in so many paragraphs. */
const INTERVIEW_GOES_ON = 3;

/**
 * Gives statements the channels of the statements they continue, forwards and
 * backwards: same speaker, next paragraph, no full name in between. A paragraph of
 * sources (“Source: RIA Novosti; TASS”) is the channel of all that names no other,
 * up to the background. Of unnamed speakers only those continue who refer back
 * (“one of them”): others may have spoken to the writer.
 */
export function inheritChannels(drafts: readonly Draft[], blocks: readonly Block[]): Draft[] {
  const sources = drafts.find(({ label }) => label === 'source');
  const all = drafts
    .filter(({ label }) => label !== 'source')
    .map((draft) => ({ ...draft, statement: { ...draft.statement } }));

  inheritInterviews(all, blocks);
  all.forEach((draft, index) => {
    const previous = all[index - 1];
    const goesOn = previous && (continues(previous, draft, blocks) || refersBack(previous, draft));
    const posted = previous?.posted && draft.toHearers;
    if (!goesOn || posted || draft.statement.via.length > 0) return;
    Object.assign(draft, { posted: previous.posted });
    draft.statement.via = previous.statement.via;
  });
  for (let index = all.length - 2; index >= 0; index -= 1) {
    const [draft, next] = [all[index], all[index + 1]];
    if (draft && next && !next.posted && draft.statement.via.length === 0 && continues(draft, next, blocks))
      draft.statement.via = next.statement.via;
  }
  if (sources) {
    all.forEach((draft) => {
      if (draft.statement.via.length === 0 && draft.label !== 'background')
        draft.statement.via = sources.channels;
    });
  }
  return all;
}

/** An interview told once holds for what its speaker says next, however named, until another channel or a heading comes. */
function inheritInterviews(all: readonly Draft[], blocks: readonly Block[]): void {
  const last = new Map<string, Draft>();
  for (const draft of all) {
    const { statement, block, turns, posted, toHearers, inInterview, dated } = draft;
    if (!statement.speaker) continue;
    const interview = last.get(statement.speaker);
    const isOwn = statement.via.length > 0;
    const headed =
      interview && blocks.slice(interview.block + 1, block + 1).some(({ kind }) => kind === 'heading');
    const isOver = !interview || turns || headed || dated || block - interview.block > INTERVIEW_GOES_ON;
    if (isOwn ? inInterview && !posted : !isOver && !toHearers) {
      if (!isOwn && interview) draft.statement.via = interview.statement.via;
      last.set(statement.speaker, draft);
    } else last.delete(statement.speaker);
  }
}

function continues(previous: Draft, next: Draft, blocks: readonly Block[]): boolean {
  const headed = blocks.slice(previous.block + 1, next.block + 1).some(({ kind }) => kind === 'heading');
  const same =
    previous.statement.speaker !== undefined && previous.statement.speaker === next.statement.speaker;
  return (
    same &&
    !headed &&
    next.block - previous.block <= (next.form === 'pronoun' ? 2 : 1) &&
    next.form !== 'full' &&
    !next.turns
  );
}

/** “The official added”, after an official who has spoken. */
function refersBack({ statement: before, block }: Draft, next: Draft): boolean {
  const { anonymous, described = '' } = next.statement;
  const unnamed = before.anonymous || (before.speaker === undefined && before.described !== undefined);
  return (
    anonymous &&
    unnamed &&
    next.block - block <= 1 &&
    (next.form === 'pronoun' || REFERS_BACK.test(described))
  );
}
