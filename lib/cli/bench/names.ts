/** Generated names and articles for measuring: plausible, repeatable, nobody's. */

const FIRST =
  'Anna Boris Chidi Dana Emeka Farid Greta Hana Igor Jana Karim Leila Marek Nadia Oksana Pavel Quentin Rosa Samir Tomas Ulla Viktor Wanjiru Xenia Yusuf Zofia Amina Bruno Clara Dmitri Elena Felix Goran Helga Ivan Julia Klaus Lucia Milan Nora'.split(
    ' ',
  );
const SYLLABLES =
  'ba ber chen da del dra fa gar gor ha hof ja kan kor la lev lin ma mar mi mo na nek nov o pe pol ra ris ro sa sen sha ska so sto ta tar tov u va ver vi vo wa yam za zen zi'.split(
    ' ',
  );
const ENDINGS = 'ov ova ski sen son man berg enko ic ides ani ez aux wala ura'.split(' ');
const WORDS =
  'the of and to in a is that for on was with said by as at from it be this have has not are an will their more after which who its but they been new were also about year would up one there two other all time people over last first government could before between under since against talks while officials week report state made part three most country into three days where many'.split(
    ' ',
  );

/** mulberry32: a small seeded generator of numbers in [0, 1). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many different names of two words, some of three. */
export function generateNames(count: number, seed = 1): string[] {
  const next = random(seed);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const names = new Set<string>();
  while (names.size < count) {
    const family =
      Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES)).join('') + pick(ENDINGS);
    const middle = next() < 0.2 ? ` ${pick(FIRST)}` : '';
    names.add(`${pick(FIRST)}${middle} ${family.charAt(0).toUpperCase()}${family.slice(1)}`);
  }
  return [...names];
}

/** An article of so many words, with so many of the names in it, evenly spread. */
export function generateArticle(names: readonly string[], words = 1_000, mentions = 40, seed = 2): string {
  const next = random(seed);
  const parts: string[] = [];
  const gap = Math.floor(words / mentions);
  for (let i = 0; i < mentions; i++) {
    const name = names[Math.floor(next() * names.length)] ?? '';
    const filler = Array.from(
      { length: gap - name.split(' ').length },
      () => WORDS[Math.floor(next() * WORDS.length)] ?? '',
    );
    parts.push(`${filler.join(' ')} ${name}${next() < 0.3 ? '.' : ','}`);
  }
  return parts.join(' ');
}

/** A sentence of some twelve words with a name and a number in it. */
export function generateSentence(names: readonly string[], next: () => number): string {
  const words = Array.from({ length: 9 }, () => WORDS[Math.floor(next() * WORDS.length)] ?? '');
  words.splice(3, 0, names[Math.floor(next() * names.length)] ?? '', String(Math.floor(next() * 1_000)));
  return words.join(' ');
}
