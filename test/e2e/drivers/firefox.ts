/** Drives Firefox with the built extension, through Marionette. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { findFirefox } from '../../browsers';
import { Marionette } from './marionette';
import {
  type LaunchOptions,
  type Place,
  type Point,
  type TestBrowser,
  type TestPage,
  textShownIn,
  waitFor,
} from './types';

const EXTENSION = resolve('.output/firefox-mv3');
/** The browser's window, in CSS pixels. */
const WINDOW = { width: 1200, height: 1000 };

/** Firefox makes the widget's id from the extension's: everything but letters and digits becomes `_`. */
const BUTTON = 'sidelight_sidelight_example-browser-action';
const BUTTON_VIEW = 'PanelUI-webext-sidelight_sidelight_example-BAV';

const PREFERENCES: Record<string, string | number | boolean> = {
  'network.dns.forceResolve': '127.0.0.1',
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  // Calls of the console stay in the process of the page or the extension: these print them.
  'browser.dom.window.dump.enabled': true,
  'devtools.console.stdout.content': true,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  // The stores are served here too, without encryption.
  'network.stricttransportsecurity.preloadlist': false,
  'remote.prefs.recommended': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

export async function startFirefox({ headless = true }: LaunchOptions = {}): Promise<TestBrowser> {
  const binary = findFirefox();
  if (!binary) throw new Error('Firefox was not found: set FIREFOX_PATH.');
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-firefox-'));
  const port = await freePort();
  const preferences = Object.entries({ ...PREFERENCES, 'marionette.port': port });
  await writeFile(
    join(profile, 'user.js'),
    preferences
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  const firefox = spawn(
    binary,
    [
      ...(headless ? ['--headless'] : []),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        MOZ_HEADLESS_WIDTH: String(WINDOW.width),
        MOZ_HEADLESS_HEIGHT: String(WINDOW.height),
      },
    },
  );
  const consoleCalls: string[] = [];
  createInterface(firefox.stdout).on('line', (line) => {
    // The browser's own modules begin with their name; pages and extensions with what they print.
    if (/^console\.error: (?!\w+: *$)/.test(line)) consoleCalls.push(line);
  });
  const marionette = await waitFor('Marionette', () => Marionette.connect(port), 30_000);
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await marionette.send('Addon:Install', {
    path: EXTENSION,
    temporary: true,
    allowPrivateBrowsing: true,
  });
  const chrome = new Chrome(marionette);
  await chrome.run(START);
  const extensionPage = (name: string) =>
    chrome.run<string>(`return ${EXTENSION_OBJECT}.baseURI.resolve(${JSON.stringify(name)})`);
  return {
    name: 'firefox',
    open: (url, where) => openPage(marionette, chrome, url, where),
    extensionPage,
    takeProblems: async () => [...(await chrome.run<string[]>(TAKE_PROBLEMS)), ...consoleCalls.splice(0)],
    takeRequests: () => chrome.run<string[]>(`return ${SHARED}.sidelightRequests.splice(0)`),
    stopBackground: () => chrome.run(STOP_BACKGROUND),
    reloadExtension: () => chrome.run(promised(RELOAD_EXTENSION)),
    async inBackground<T>(expression: string) {
      const options = await openPage(marionette, chrome, await extensionPage('options.html'));
      const script = `browser.runtime.getBackgroundPage().then((background) => (${expression}))`;
      return options.inPage<T>(script).finally(options.close);
    },
    memory: () => chrome.run<number>(promised(MEMORY)),
    closed: new Promise((resolveClosed) => firefox.once('exit', () => resolveClosed())),
    close: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      marionette.close();
      await waitFor(
        'Firefox to end',
        async () => firefox.exitCode !== null || firefox.signalCode !== null,
      ).catch(() => firefox.kill('SIGKILL'));
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Runs scripts in the browser's own window. */
class Chrome {
  constructor(readonly marionette: Marionette) {}

  async run<T = void>(script: string, args: unknown[] = []): Promise<T> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const { value } = await this.marionette.send<{ value: T }>('WebDriver:ExecuteScript', { script, args });
      return value;
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }
}

async function openPage(
  marionette: Marionette,
  chrome: Chrome,
  url: string,
  where: Place = 'tab',
): Promise<TestPage> {
  const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', {
    type: where === 'tab' ? 'tab' : 'window',
    private: where === 'private window',
    focus: true,
  });
  const focus = () => marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  const run = async <T>(script: string, sandbox?: string) => {
    const { value } = await marionette.send<{ value: T }>('WebDriver:ExecuteScript', {
      script,
      args: [],
      sandbox,
    });
    return value;
  };
  const inFrame = async <T>(act: () => Promise<T>): Promise<T> => {
    await focus();
    const frame = await run<object | null>(`${FIND_FRAME}; return frame`, 'system');
    if (frame === null) throw new Error('There is no sidebar');
    await marionette.send('WebDriver:SwitchToFrame', { element: Object.values(frame)[0] });
    try {
      return await act();
    } finally {
      await marionette.send('WebDriver:SwitchToFrame', { id: null });
    }
  };
  const go = async (address: string) => {
    await focus();
    await marionette.send('WebDriver:Navigate', { url: address }).catch(() => {});
  };
  let resized = false;
  await go(url);
  return {
    async clickButton() {
      await focus();
      await chrome.run(`window.document.getElementById('${BUTTON}').querySelector('toolbarbutton').click()`);
    },
    async hasSidebar() {
      await focus();
      return (await run(`${FIND_FRAME}; return frame !== null`, 'system')) === true;
    },
    async inPage<T>(expression: string) {
      await focus();
      return run<T>(`return (${expression})`);
    },
    inSidebar: <T>(expression: string) => inFrame(() => run<T>(`return (${expression})`)),
    inContentScript: () => Promise.reject(new Error('Firefox shows nobody the world of a content script')),
    async panelText() {
      await focus();
      return run<string>(`${FIND_FRAME}; return ${textShownIn('frame.getRootNode()')}`, 'system');
    },
    async typeInSidebar(selector, keys) {
      await inFrame(async () => {
        const { value } = await marionette.send<{ value: object }>('WebDriver:FindElement', {
          using: 'css selector',
          value: selector,
        });
        await marionette.send('WebDriver:ElementSendKeys', { id: Object.values(value)[0], text: keys });
      });
    },
    async button() {
      await focus();
      return chrome.run<{ badge: string; title: string }>(
        `const button = window.document.getElementById('${BUTTON}').querySelector('toolbarbutton');
         return { badge: button.getAttribute('badge') ?? '', title: button.getAttribute('tooltiptext') ?? '' };`,
      );
    },
    go,
    async back() {
      await focus();
      await marionette.send('WebDriver:Back');
    },
    async resize(width, height) {
      await focus();
      await marionette.send('WebDriver:SetWindowRect', { width, height });
      resized = true;
    },
    async drag(from, to) {
      await focus();
      const move = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
      const press = (type: string) => ({ type, button: 0 });
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      const actions = [move(from), press('pointerDown'), move(middle), move(to), press('pointerUp')];
      await marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      });
      await marionette.send('WebDriver:ReleaseActions');
    },
    async screenshot(path) {
      await focus();
      const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      await writeFile(path, Buffer.from(value, 'base64'));
    },
    async close() {
      await focus();
      if (resized) await marionette.send('WebDriver:SetWindowRect', WINDOW);
      await marionette.send('WebDriver:CloseWindow');
      const [other] = await marionette.send<string[]>('WebDriver:GetWindowHandles');
      if (other) await marionette.send('WebDriver:SwitchToWindow', { handle: other });
    },
  };
}

/** What all windows of the browser share. */
const SHARED = 'Cu.getGlobalForObject(Services)';

const FIND_FRAME = `
  const hosts = Array.from(document.querySelectorAll(':root > div, dialog > div')).reverse();
  const roots = hosts.map((host) => host.openOrClosedShadowRoot).filter(Boolean);
  const frame = roots.map((root) => root.querySelector('iframe')).find(Boolean) ?? null`;

/** Puts the button on the toolbar, and begins to note what web content and extensions ask of the network. */
const START = `
  window.CustomizableUI.addWidgetToArea('${BUTTON}', window.CustomizableUI.AREA_NAVBAR);
  // To be moved gives a button a second view, which would outlive it: after an update Firefox would go on asking that.
  [...window.document.querySelectorAll('panelview[id="${BUTTON_VIEW}"]')].slice(1).forEach((view) => view.remove());
  ${SHARED}.sidelightRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal } = channel.loadInfo;
    // The browser asks for a page's icon in its own time.
    const isIcon = channel.URI.filePath.endsWith('/favicon.ico');
    if (!triggeringPrincipal.isSystemPrincipal && !isIcon) ${SHARED}.sidelightRequests.push(channel.URI.spec);
  }, 'http-on-modify-request');
  Services.console.reset();`;

/** Errors of web content and extensions; the browser's own are not ours. */
const TAKE_PROBLEMS = `
  const messages = Services.console.getMessageArray();
  Services.console.reset();
  const ours = (address) => /^(https?|moz-extension|file|data|blob):/.test(address ?? '');
  return messages
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ flags, sourceName }) => !(flags & Ci.nsIScriptError.warningFlag) && ours(sourceName))
    // What Firefox says of a script that it has stopped itself, whatever came of its promise; nothing in the script could have caught it.
    .filter(({ errorMessage }) => !/^Promise (?:rejected|resolved) after context unloaded/.test(errorMessage))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' ' + sourceName + ':' + lineNumber);`;

const EXTENSION_OBJECT = `Cu.getGlobalForObject(Services).WebExtensionPolicy.getByID('sidelight@sidelight.example').extension`;

const STOP_BACKGROUND = `return ${EXTENSION_OBJECT}.terminateBackground({ ignoreDevToolsAttached: true });`;

/** A script that may wait, as Marionette wants it. */
const promised = (script: string) => `return (async () => { ${script} })()`;

const RELOAD_EXTENSION = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID('sidelight@sidelight.example');
  await addon.reload();`;

/**
 * What the processes of pages and extensions hold: what they have allocated, and what their script engines have mapped.
 * The memory that a process has of the system says less, for little of it is ever given back.
 */
const MEMORY = `
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  for (let round = 0; round < 2; round += 1) {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  let sum = 0;
  const note = (process, path, kind, units, amount) => {
    const counts = path === 'heap-allocated' || (path.startsWith('explicit/') && kind === Ci.nsIMemoryReporter.KIND_NONHEAP);
    if (counts && /^(extension|web)/i.test(process)) sum += amount;
  };
  await new Promise((resolve) => manager.getReports(note, null, resolve, null, false));
  return sum;`;

function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolvePort(address.port) : reject()));
    });
  });
}
