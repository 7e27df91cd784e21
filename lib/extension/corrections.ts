/** What the reader has said of names, kept in the extension's own storage. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { normalise } from '../text/normalise';

const word = v.pipe(v.string(), v.maxLength(1_000));
const wrongSchema = v.object({ surface: word, not: word });
const choiceSchema = v.object({ surface: word, is: word });

export const correctionSchema = v.union([wrongSchema, choiceSchema]);
export type OneCorrection = v.InferOutput<typeof correctionSchema>;

const correctionsSchema = v.object({
  wrong: v.fallback(v.array(wrongSchema), []),
  chosen: v.fallback(v.array(choiceSchema), []),
});
export type KeptCorrections = v.InferOutput<typeof correctionsSchema>;

const NONE: KeptCorrections = { wrong: [], chosen: [] };

/** All that was said so far; nothing where it cannot be read. */
export async function loadCorrections(): Promise<KeptCorrections> {
  try {
    const { corrections } = await browser.storage.local.get('corrections');
    const parsed = v.safeParse(correctionsSchema, corrections ?? NONE);
    return parsed.success ? parsed.output : NONE;
  } catch {
    return NONE;
  }
}

/** @throws where the storage is full or fails. */
export async function addCorrection(correction: OneCorrection): Promise<void> {
  const { wrong, chosen } = await loadCorrections();
  await browser.storage.local.set({
    corrections:
      'not' in correction
        ? { wrong: [...wrong.filter((each) => !isSame(each, correction)), correction], chosen }
        : // A later choice for the same words takes the place of the earlier.
          { wrong, chosen: [...chosen.filter((each) => !sameWords(each, correction)), correction] },
  });
}

/** @throws where the storage fails. */
export async function removeCorrection(correction: OneCorrection): Promise<void> {
  const { wrong, chosen } = await loadCorrections();
  await browser.storage.local.set({
    corrections: {
      wrong: wrong.filter((each) => !isSame(each, correction)),
      chosen: chosen.filter((each) => !isSame(each, correction)),
    },
  });
}

const sameWords = (one: OneCorrection, other: OneCorrection) =>
  normalise(one.surface) === normalise(other.surface);

function isSame(one: OneCorrection, other: OneCorrection): boolean {
  const said = (each: OneCorrection) => ('not' in each ? `not ${each.not}` : `is ${each.is}`);
  return sameWords(one, other) && said(one) === said(other);
}
