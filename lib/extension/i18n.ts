/** The texts outside of the sidebar: button, badge, frame. They lie in `_locales`. */
import browser from 'webextension-polyfill';

export type TextKey =
  | 'name'
  | 'description'
  | 'action'
  | 'close'
  | 'height'
  | 'updated'
  | 'refused_browser_page'
  | 'refused_document'
  | 'refused_sandbox'
  | 'refused_size';

export function text(key: TextKey): string {
  return browser.i18n.getMessage(key);
}
