/** Words that the press sets before paragraphs, and that open or refer back to them. */

/** Labels that some newspapers set before paragraphs. */
export const SOURCE_LABELS = /^(?:sources?|source of information|джерел[оа]|источник(?:и)?)\s*:/i;
export const QUOTE_LABELS =
  /^(?:quote|direct speech|literally|verbatim|дослівно|пряма мова|цитата|дословно|прямая речь)\s*:/i;
export const DETAIL_LABELS = /^(?:details|in detail|деталі|подробности)\s*:/i;
export const BACKGROUND_LABELS =
  /^(?:background|previously|reminder|передісторія|нагадаємо|що передувало|предыстория|напомним)\s*:?/i;

/** The heading of a live page's entry where it is a paragraph: “08:15 – A dam is hit, says Cardiff”. */
export const ENTRY_HEADING = /^\d{1,2}[:.]\d{2}\b[^\n]{0,100}[\p{L}\d]$/u;

/** A paragraph that begins so turns to another source. */
export const TURNS =
  /^(?:earlier|previously|separately|meanwhile|before that|on another occasion|in an earlier|for (?:his|her) part)\b/i;

/** A sentence that only says whose the one before was. */
export const LOOKS_BACK =
  /^(?:the|this|that|these|his|her|it) +(?:(?:announcement|statement|claim|information|news|assessment|remark|comment)s? +)?(?:was|were|is|has been|have been) +(?:made|reported|announced|stated|said|confirmed|published)\b/i;

/** Right before a quotation: it is the name of a work, in any language. */
export const WORK_BEFORE =
  /(?:book|film|movie|novel|song|album|series|documentary|poem|podcast|painting|buch|roman|lied|livre|chanson|libro|película|novela|canción|romanzo|canzone|livro|filme|canção|romance|książk[aięąę]|filmu?|piosenk[aięą]|sendung|talkshow|émission|trasmissione|programa|программ[аеыу]|передач[аеиу]|програм[аіиу]|книг[аиуе]|фильм[аеу]?|роман[аеу]?|песн[яиюе]|книж?к[аиу]|фільм[уі]?|пісн[яію]|kitabı|filmi|şarkısı|progra?mie|audycj[iaęą]|serialu?|podca(?:st|ście)|programma|programında|kitabında|dizisinde),? $/i;

/** Right before a quotation of one word: that word is spoken of. */
export const WORD_BEFORE_QUOTE =
  /(?:word|term|verb|name|mot|terme|wort|begriff|palabra|término|parola|termine|palavra|termo|słow[oa]|слов[оа]|kelimesi),? $/i;
