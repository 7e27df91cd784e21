/** The reader's choices, kept in the extension's own storage. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { SECTIONS } from '../../components/state';

/** Width of the sidebar, in CSS pixels. */
export const DEFAULT_WIDTH = 380;

export const settingsSchema = v.object({
  folded: v.fallback(v.array(v.picklist(SECTIONS)), []),
  highlight: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { folded: [], highlight: false };

/** The choices; the defaults where none are kept, or where they cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    const { settings } = await browser.storage.local.get('settings');
    return v.is(v.looseObject({}), settings) ? v.parse(settingsSchema, settings) : DEFAULT_SETTINGS;
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Keeps the choices. A full or failing storage loses them; the sidebar goes on. */
export async function saveSettings(settings: Settings): Promise<void> {
  try {
    await browser.storage.local.set({ settings });
  } catch {
    // Nothing that the reader could do about it here; the choice holds until the sidebar closes.
  }
}
