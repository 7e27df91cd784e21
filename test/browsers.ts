/** Finds the browsers that the tests drive. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of Chromium or Chrome: `CHROME_PATH`, else the first on `PATH` or in the usual places. */
export function findChromium(): string | undefined {
  return find(process.env.CHROME_PATH, CHROMIUM_NAMES, CHROMIUM_PLACES);
}

/** Path of Firefox: `FIREFOX_PATH`, else the first on `PATH` or in the usual places. */
export function findFirefox(): string | undefined {
  return find(process.env.FIREFOX_PATH, FIREFOX_NAMES, FIREFOX_PLACES);
}

/** Switches without which Chromium does not start as root, as it runs in most containers. */
export function chromiumSandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function find(wished: string | undefined, names: string[], places: string[]): string | undefined {
  if (wished) return existsSync(wished) ? wished : undefined;
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => directories.map((directory) => join(directory, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}
