/** Reports that somebody denies or comments on: through their outlet nothing came, in languages other than English. */
import { normalise } from '../text/normalise';
import type { Item } from './items';
import type { Words } from './words';

/** What an outlet publishes, as the beginnings of words, in nine languages. */
const REPORT = new RegExp(
  `^(?:${`
    Bericht Meldung Artikel Recherche Darstellung Enthüllung
    informaci notici artículo reportaje publicaci revelaci
    information nouvelle article révélation enquête publication
    notizi articol indiscrezion ricostruzion rivelazion inchiest
    informaç notíci matéria reportage artigo publicaç revelaç
    doniesieni informacj artykuł publikacj rewelacj doniesień
    сообщени публикаци информаци стать данны материал расследовани
    повідомленн публікаці інформаці статт дан матеріал розслідуванн
    haber iddia`
    .trim()
    .split(/\s+/)
    .map(normalise)
    .join('|')})`,
  'u',
);

/** “Il l'a écrit dans un article du Monde”: in what is published one may speak. */
const WITHIN = /^(?:in|im|dans|en|em|no|na|nel|nella|nell|nei|nelle|w|we|в|во|у|из|із|з|aus|selon|per)$/;

/** Whoever cites a report has it from there: «сославшись на сообщение», “citando un articolo”. */
const CITING = /^(?:ссыла|сосла|посила|посла|cit[aeioéó]|zitier|beruf|powoł|cytuj|powiel)/u;

/** Words between a report and its outlet. */
const REACH = 4;

/**
 * Whether the outlet at a place only owns a report that is the object of a verb of saying: «опроверг сообщения …»,
 * “a démenti les informations de …”, „wies einen Bericht der … zurück“.
 */
export function isSpokenOf(items: readonly Item[], outlet: number, words: Words): boolean {
  const from = Math.max(0, outlet - REACH);
  const noun =
    items
      .slice(from, outlet)
      .findLastIndex(({ type, norm }) => type !== 'quote' && REPORT.test(normalise(norm))) + from;
  if (
    noun < from ||
    items.slice(noun, outlet).some(({ type, norm }) => type === 'mark' && /^[.,;:]$/.test(norm))
  )
    return false;
  for (let index = noun - 1; index >= 0; index -= 1) {
    const { type, norm } = items[index] ?? { type: 'mark', norm: '.' };
    if (type === 'quote' || /^[.,;:]$/.test(norm) || words.conjunctions.has(norm)) return false;
    if (type !== 'word') continue;
    if (WITHIN.test(norm) || CITING.test(norm) || words.reports.has(norm)) return false;
    const says = [words.verbs, words.participles, words.gerunds, words.verbsWith].some((each) =>
      each.has(norm),
    );
    const parted = [...words.separable.values()].some((each) => each.has(norm));
    if (says || parted) return true;
  }
  return false;
}
