/** Those whom the tests are about, marked as names in the texts of `readingOf`. */
export const ANNA = '[Anna Berg](person/anna-berg)';
export const TOMAS = '[Tomas Lind](person/tomas-lind)';
export const EVA = '[Eva Strand](person/eva-strand)';
export const PAUL = '[Paul Dahl](person/paul-dahl)';
export const CARL = '[Carl Holm](person/carl-holm)';
export const NORLAND = '[Norland](country/norland)';
export const SUDLAND = '[Sudland](country/sudland)';
export const SUDMARK = '[Sudmark](country/sudmark)';
export const VIK = '[Vik](place/vik)';
