/**
 * Case endings of names, by language: each row undoes one case of one
 * declension, the first ending that fits is replaced. Words are in comparison
 * form (lower case, Latin letters without diacritics). All words of a name
 * stand in the same case, so that a row is applied to all of them.
 */
export type Ending = readonly [ending: string, nominative: string];

/** In a nominative: `ь` after a consonant, `й` after a vowel. */
export const SOFT = '~';

export const ENDINGS: Record<string, readonly (readonly Ending[])[]> = {
  ru: [
    // Masculine: genitive, dative, instrumental, prepositional.
    [
      ['кого', 'кий'],
      ['ого', 'ый'],
      ['его', 'ий'],
      ['а', ''],
      ['я', SOFT],
    ],
    [
      ['кому', 'кий'],
      ['ому', 'ый'],
      ['ему', 'ий'],
      ['у', ''],
      ['ю', SOFT],
    ],
    [
      ['ким', 'кий'],
      ['овым', 'ов'],
      ['евым', 'ев'],
      ['иным', 'ин'],
      ['ыным', 'ын'],
      ['ым', 'ый'],
      ['ом', ''],
      ['ем', SOFT],
    ],
    [
      ['ском', 'ский'],
      ['цком', 'цкий'],
      ['е', ''],
    ],
    [['е', SOFT]],
    // Feminine: genitive and the like, accusative, instrumental.
    [
      ['ской', 'ская'],
      ['цкой', 'цкая'],
      ['вой', 'ва'],
      ['ной', 'на'],
      ['ии', 'ия'],
      ['ы', 'а'],
      ['и', 'а'],
      ['е', 'а'],
    ],
    [
      ['ской', 'ская'],
      ['верной', 'верная'],
      ['южной', 'южная'],
      ['новой', 'новая'],
      ['вой', 'ва'],
      ['ной', 'на'],
      ['ии', 'ия'],
      ['и', 'я'],
      ['е', 'я'],
      ['ы', 'а'],
    ],
    [
      ['скую', 'ская'],
      ['цкую', 'цкая'],
      ['верную', 'верная'],
      ['южную', 'южная'],
      ['новую', 'новая'],
      ['у', 'а'],
      ['ю', 'я'],
    ],
    [
      ['ской', 'ская'],
      ['верной', 'верная'],
      ['южной', 'южная'],
      ['новой', 'новая'],
      ['вой', 'ва'],
      ['ной', 'на'],
      ['ией', 'ия'],
      ['ой', 'а'],
      ['ей', 'я'],
      ['ью', 'ь'],
    ],
    // Plural: «Соединённых Штатах», «Нидерландов».
    [
      ['ных', 'ные'],
      ['ными', 'ные'],
      ['ным', 'ные'],
      ['ских', 'ские'],
      ['скими', 'ские'],
      ['ским', 'ские'],
      ['ов', 'ы'],
      ['ами', 'ы'],
      ['ах', 'ы'],
      ['ам', 'ы'],
    ],
  ],
  uk: [
    [
      ['кого', 'кий'],
      ['ого', 'ий'],
      ['єва', 'їв'],
      ['а', ''],
      ['я', SOFT],
    ],
    [
      ['кому', 'кий'],
      ['ому', 'ий'],
      ['еві', ''],
      ['ові', ''],
      ['єві', 'їв'],
      ['у', ''],
      ['ю', SOFT],
    ],
    [
      ['ким', 'кий'],
      ['им', ''],
      ['євом', 'їв'],
      ['ом', ''],
      ['ем', SOFT],
      ['єм', 'й'],
    ],
    [
      ['ському', 'ський'],
      ['єві', 'їв'],
      ['ові', 'ів'],
      ['і', ''],
    ],
    [
      ['ова', 'ів'],
      ['овом', 'ів'],
      ['ові', 'ів'],
    ],
    [
      ['ської', 'ська'],
      ['ській', 'ська'],
      ['ової', 'ова'],
      ['ної', 'на'],
      ['ній', 'на'],
      ['кої', 'ка'],
      ['кій', 'ка'],
      ['ії', 'ія'],
      ['ї', 'я'],
      ['и', 'а'],
      ['і', 'а'],
    ],
    [
      ['ську', 'ська'],
      ['ію', 'ія'],
      ['у', 'а'],
      ['ю', 'я'],
    ],
    [
      ['ською', 'ська'],
      ['ією', 'ія'],
      ['єю', 'я'],
      ['ою', 'а'],
      ['ею', 'я'],
    ],
    // Plural: «Сполучених Штатах», «Нідерландів».
    [
      ['них', 'ні'],
      ['ними', 'ні'],
      ['ним', 'ні'],
      ['ських', 'ські'],
      ['ськими', 'ські'],
      ['ським', 'ські'],
      ['ів', 'и'],
      ['ами', 'и'],
      ['ах', 'и'],
      ['ам', 'и'],
    ],
  ],
  pl: [
    [
      ['skiego', 'ski'],
      ['ckiego', 'cki'],
      ['ego', 'y'],
      ['a', ''],
    ],
    [
      ['skiemu', 'ski'],
      ['ckiemu', 'cki'],
      ['owi', ''],
    ],
    [
      ['skim', 'ski'],
      ['ckim', 'cki'],
      ['em', ''],
    ],
    [
      ['iem', ''],
      ['ie', ''],
      ['u', ''],
    ],
    // Names of several words: “Międzynarodowego Funduszu Walutowego”, “w Międzynarodowym Trybunale Karnym”.
    [
      ['skiego', 'ski'],
      ['ckiego', 'cki'],
      ['ego', 'y'],
      ['u', ''],
    ],
    [
      ['skim', 'ski'],
      ['ckim', 'cki'],
      ['ym', 'y'],
      ['akcie', 'akt'],
      ['ale', 'al'],
      ['u', ''],
    ],
    [
      ['kiej', 'ka'],
      ['giej', 'ga'],
      ['nej', 'na'],
      ['wej', 'wa'],
      ['dzie', 'da'],
      ['rze', 'ra'],
      ['ji', 'ja'],
      ['ii', 'ia'],
      ['y', 'a'],
      ['i', 'a'],
      ['ie', 'a'],
    ],
    [
      ['je', 'ja'],
      ['ie', 'ia'],
      ['e', 'a'],
    ],
    // Foreign names in -e: “Ruttego”, “Ruttem”.
    [
      ['ego', 'e'],
      ['emu', 'e'],
      ['owi', ''],
      ['a', ''],
    ],
    [
      ['iem', ''],
      ['em', 'e'],
    ],
    // Plural: “Stanach Zjednoczonych”, “Niemczech”.
    [
      ['niemiec', 'niemcy'],
      ['niemczech', 'niemcy'],
      ['wegier', 'wegry'],
      ['wegrzech', 'wegry'],
      ['wloch', 'wlochy'],
      ['wloszech', 'wlochy'],
      ['nych', 'ne'],
      ['nymi', 'ne'],
      ['nym', 'ne'],
      ['kich', 'kie'],
      ['ow', 'y'],
      ['ami', 'y'],
      ['ach', 'y'],
      ['om', 'y'],
    ],
  ],
  de: [
    [['s', '']],
    // “der Vereinigten Staaten”, “in der Tschechischen Republik”
    [
      ['igten', 'igte'],
      ['ischen', 'ische'],
    ],
  ],
};
