import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defineConfig, type UserManifest } from 'wxt';
import { bundledPackBytes } from './lib/cli/knowledge';

/** Extension pages may load their own scripts, styles and data, and nothing else from anywhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const shared: UserManifest = {
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  permissions: ['activeTab', 'scripting', 'storage'],
  action: {
    default_title: '__MSG_action__',
    default_icon: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png' },
  },
  icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
  content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
};

const chrome: UserManifest = {
  minimum_chrome_version: '130',
  // A dynamic address, so that a page cannot find out that the extension is there.
  web_accessible_resources: [{ resources: ['sidebar.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
  // Without these, pages with an embedder policy of their own do not show the frame.
  cross_origin_embedder_policy: { value: 'require-corp' },
  cross_origin_opener_policy: { value: 'same-origin' },
};

// Typed loosely: WXT does not know `data_collection_permissions` yet.
const firefox: object = {
  web_accessible_resources: [{ resources: ['sidebar.html'], matches: ['<all_urls>'] }],
  browser_specific_settings: {
    gecko: {
      id: 'sidelight@sidelight.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'assets/public',
  manifestVersion: 3,
  // The gallery of the sidebar's states is for development.
  filterEntrypoints: [
    'background',
    'analysis',
    'reader',
    'article',
    'check-pack',
    'sidebar',
    'options',
    'library',
    'welcome',
  ],
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push({ absoluteSrc: await writeKnowledge(), relativeDest: 'knowledge.pack' });
    },
  },
  manifest: ({ browser }) => ({ ...shared, ...(browser === 'firefox' ? firefox : chrome) }),
});

/** Compiles the knowledge base into a file that the build takes along; gives its path. */
async function writeKnowledge(): Promise<string> {
  const directory = resolve('node_modules/.cache/sidelight');
  const path = resolve(directory, 'knowledge.pack');
  await mkdir(directory, { recursive: true });
  await writeFile(path, await bundledPackBytes());
  return path;
}
