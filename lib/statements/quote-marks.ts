/** Whether a mark at a place of a text opens or closes a quotation. */

const BEFORE_OPENING = /[\s([{—–:/-]$/u;
const LETTER = /[\p{L}\p{N}]/u;

export function opens(body: string, at: number): boolean {
  const mark = body.charAt(at);
  const next = body.charAt(at + 1);
  // “« Oui »”: French sets a space within the marks.
  if (mark === '"' && next === ' ') return opensLoosely(body, at);
  if (next === '' || (/\s/.test(next) && mark !== '«')) return false;
  if (mark === '"' || mark === "'" || mark === '‘') return at === 0 || BEFORE_OPENING.test(body.slice(0, at));
  return true;
}

/** “Disse: " Va bene ", e uscì”: straight marks with spaces within both. */
function opensLoosely(body: string, at: number): boolean {
  const close = body.indexOf('"', at + 1);
  const isPair = body.charAt(close - 1) === ' ' && !LETTER.test(body.charAt(close + 1));
  const before = body.slice(0, at);
  return close > at + 2 && isPair && /(?:^|\s)$/.test(before) && before.split('"').length % 2 === 1;
}

/** Words of a name in straight marks: “The ship "Hope" sails”. */
const LONGEST_NAME = 60;

/**
 * Whether a straight mark within straight marks opens a name or a phrase of its own: it closes soon, no mark of a clause
 * before the closing one, and then another mark closes before one opens.
 */
export function isName(body: string, at: number): boolean {
  const inner = body.slice(at + 1, at + 1 + LONGEST_NAME).indexOf('"');
  const close = at + 1 + inner;
  if (inner < 2 || !closes(body, close) || /[.!?…,]$/.test(body.slice(0, close))) return false;
  const next = body.indexOf('"', close + 1);
  return next > 0 && closes(body, next) && !opens(body, next);
}

/** An apostrophe within a word closes nothing; nor does a straight mark that opens. */
export function closes(body: string, at: number): boolean {
  const char = body.charAt(at);
  const inWord = LETTER.test(body.charAt(at - 1)) && LETTER.test(body.charAt(at + 1));
  if (char === "'" || char === '’') return !inWord;
  // ("Name"): what stands behind a bracket opens.
  if (char === '"' && /[([{]/.test(body.charAt(at - 1))) return false;
  return char !== '"' || !/\s/.test(body.charAt(at - 1)) || !LETTER.test(body.charAt(at + 1));
}
