/** English words around the names of outlets, in comparison form. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Right behind an outlet's name: it is quoted. */
export const REPORTS = words('said says reported reports quoted wrote');

/** Right behind a name that is a common word elsewhere: an outlet's doing, or the word for what it is. */
export const PUBLISHES = words(`
  report quotes quoting writes revealed reveals published publishes broadcast broadcasts called calls described dubbed claimed claims cited cites added adds noted
  newspaper newspapers magazine website tabloid daily weekly editorial interview article headline readers
`);

/** Before such a name, where nothing follows that it could describe. */
export const PUBLISHED_IN = words('told in to with by for from via and or quoted , ( at');

/** Who works for an outlet. */
export const STAFF = words(`
  editor editors correspondent correspondents reporter reporters journalist journalists presenter columnist columnists anchor newsroom
  newsreader broadcaster bureau
`);
