/** Words for war in what is no war: “the war cabinet met”, “Secretary of War Smith”. */

/** In English and the languages whose nouns stand apart; of German the compounds. */
const BODIES = [
  /\bwar[ -](?:cabinet|council|room|chest|machine|hero|veteran|widow|correspondent|reporter|film|movie|memorial)s?\b/giu,
  /(?<!\p{L})kriegs(?:kabinett|rat|minister|reporter|veteran|held|film|kasse)\p{L}*/giu,
  /(?<!\p{L})(?:cabinets?|conseils?|ministres?|correspondante?s?|films?|tr[ée]sors?) de (?:la )?guerre(?!\p{L})/giu,
  /(?<!\p{L})(?:gabinetes?|consejos?|conselhos?|ministr[oa]s?|correspons(?:al|ales)|correspondentes?|películas?|filmes?) de (?:la )?guerra(?!\p{L})/giu,
  /(?<!\p{L})(?:gabinett[oi]|consigli[oi]|ministr[oi]|inviat[oi]|film) d(?:i|ella) guerra(?!\p{L})/giu,
  /(?<!\p{L})(?:gabine\p{L}+|korespondent\p{L}*|film\p{L}*) wojenn\p{L}+/giu,
  /(?<!\p{L})savaş (?:kabine|muhabir|film|gazi)\p{L}*/giu,
];

/** Offices whose name says nothing of a war; the name of the department itself has events of its own. */
const OFFICES = /\b(?:Secretary|Department|Ministry) of War\b|\bWar (?:Secretary|Department)\b/gu;

/** The text without them. */
export const withoutFalseWars = (text: string): string =>
  BODIES.reduce((rest, pattern) => rest.replace(pattern, ' '), text);

/** The same without offices. */
export const withoutWarOffices = (text: string): string => withoutFalseWars(text).replace(OFFICES, ' ');
