/** German days within a noun phrase: „die Ende Januar in Köln getöteten Männer“ tells of what was, whatever the sentence looks ahead to. */

const ARTICLE =
  /(?:^| )(?:die|der|den|dem|des|das|eine[nrms]?)(?: (?:beiden|zwei|drei|vier|am|im|\p{Ll}{3,}e[nrs]?))? $/u;

/** A participle with the ending of an adjective, few words behind. */
const PARTICIPLE =
  /^(?: [\p{L}-]+){0,4} (?:\p{Ll}*ge\p{Ll}{2,}|(?:be|er|ver|ent|zer)\p{Ll}{3,})(?:te|ene)[nrms]? /u;

/** Of what is yet to be. */
const AHEAD =
  /(?:geplant|angesetzt|vorgesehen|erwartet|angekündigt|terminiert|angepeilt|befürchtet)e[nrms]? /u;

/** @param before, after the sentence in small letters around the day. */
export const isOfWhatWas = (before: string, after: string): boolean =>
  ARTICLE.test(before) && PARTICIPLE.test(after) && !AHEAD.test(after);
