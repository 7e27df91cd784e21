/** How tables of titles are put together: a head in its forms, and what the office is for. */

/** Every head with every tail: “ministro”, “ministra” × “de Defensa”, “del Interior”. */
export function phrases(heads: readonly string[], ...tails: readonly string[]): string[] {
  return heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));
}

/** Every beginning with every end, written as one word: “außen”, “innen” × “minister”, “ministerin”. */
export function compounds(beginnings: readonly string[], ...ends: readonly string[]): string[] {
  return beginnings.flatMap((beginning) => ends.map((end) => `${beginning}${end}`));
}
