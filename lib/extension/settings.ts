/** The reader's choices, kept in the extension's own storage. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { SECTIONS } from '../../components/state';

/** Where the sidebar stands in the window; its width in CSS pixels. */
export const placementSchema = v.object({
  width: v.pipe(v.number(), v.integer(), v.minValue(280), v.maxValue(720)),
  side: v.picklist(['left', 'right']),
});
export type Placement = v.InferOutput<typeof placementSchema>;

export const settingsSchema = v.object({
  ...placementSchema.entries,
  folded: v.array(v.picklist(SECTIONS)),
  highlight: v.boolean(),
  /** Whether reports are kept for the library. */
  history: v.boolean(),
  /** Whether single keys do something in the sidebar: who speaks to the computer, or slips on the keys, may want none. */
  shortcuts: v.boolean(),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  width: 380,
  side: 'right',
  folded: [],
  highlight: false,
  history: false,
  shortcuts: true,
};

/** The choices, each by itself: the default where it is not kept, or cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    const { settings } = await browser.storage.local.get('settings');
    return readSettings(settings);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/**
 * Changes some choices; what another page has changed meanwhile stays.
 * @throws where the storage is full or fails.
 */
export async function changeSettings(part: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ settings: { ...(await loadSettings()), ...part } });
}

export function readSettings(kept: unknown): Settings {
  if (!v.is(v.looseObject({}), kept)) return DEFAULT_SETTINGS;
  const whole = { ...DEFAULT_SETTINGS, ...kept };
  const { issues } = v.safeParse(settingsSchema, whole);
  const wrong = new Set(issues?.map((issue) => String(issue.path?.[0]?.key)));
  const right = Object.entries(whole).filter(([key]) => key in DEFAULT_SETTINGS && !wrong.has(key));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(right) };
}
