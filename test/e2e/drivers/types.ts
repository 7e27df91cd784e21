/** What the end-to-end tests may do with a browser; Chromium and Firefox each in their own way. */

export interface TestBrowser {
  name: 'chromium' | 'firefox';
  /** Opens a page in a new tab or window and waits until it has loaded. Private windows: in Firefox alone. */
  open(url: string, where?: Place): Promise<TestPage>;
  /** The address of a page of the extension's own. */
  extensionPage(name: string): Promise<string>;
  /** Errors in any console since the last time: page, sidebar, background. */
  takeProblems(): Promise<string[]>;
  /** Addresses that pages or extension have asked for since the last time, the extension's own files left out. */
  takeRequests(): Promise<string[]>;
  /** Stops the extension's background as the browser may do at any moment. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Runs an expression in the background, whose global object it finds as `background`; what it gives must be JSON. */
  inBackground<T>(expression: string): Promise<T>;
  /** Bytes that pages and extension hold when all that nobody needs has been given back. */
  memory(): Promise<number>;
  close(): Promise<void>;
  /** Settles when the browser has ended, by whatever hand. */
  closed: Promise<void>;
}

export type Place = 'tab' | 'window' | 'private window';

export interface LaunchOptions {
  /** True unless said otherwise. */
  headless?: boolean;
}

export interface Point {
  x: number;
  y: number;
}

export interface TestPage {
  /** A person's click on the toolbar button. */
  clickButton(): Promise<void>;
  hasSidebar(): Promise<boolean>;
  /** Runs an expression in the page's own world; what it gives must be JSON. */
  inPage<T>(expression: string): Promise<T>;
  /** Runs an expression in the sidebar's document. Throws where there is no sidebar. */
  inSidebar<T>(expression: string): Promise<T>;
  /** Runs an expression where Sidelight's own script runs in the page, once it was clicked. In Chromium alone. */
  inContentScript<T>(expression: string): Promise<T>;
  /** What the panel itself shows, beside its frame. Throws where there is no sidebar. */
  panelText(): Promise<string>;
  /** Presses keys, as a person does, in an element of the sidebar. */
  typeInSidebar(selector: string, keys: string): Promise<void>;
  /** Badge and tooltip of the toolbar button on this tab. */
  button(): Promise<{ badge: string; title: string }>;
  go(url: string): Promise<void>;
  back(): Promise<void>;
  /** Makes the window as large as given, in CSS pixels, as far as the browser lets it. */
  resize(width: number, height: number): Promise<void>;
  /** Presses the pointer at one point of the window and lets it go at another. */
  drag(from: Point, to: Point): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** An expression for the text that a shadow root shows; `root` is one for the root. */
export const textShownIn = (root: string) =>
  `[...(${root}).querySelectorAll('section *')].filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => each.textContent).join(' ')`;

export async function waitFor<T>(
  what: string,
  probe: () => Promise<T | undefined | false>,
  timeoutMs = 8_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let failure: unknown;
  while (Date.now() < end) {
    try {
      const value = await probe();
      failure = undefined;
      if (value) return value;
    } catch (error) {
      failure = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`Waited in vain for ${what}`, { cause: failure });
}
