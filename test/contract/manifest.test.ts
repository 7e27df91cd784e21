/** The manifest is a promise: permissions, what pages may load, what the extension's own pages may do. */

import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../../wxt.config';

async function manifestFor(browser: 'chrome' | 'firefox'): Promise<UserManifest> {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is made for each browser');
  const env: ConfigEnv = { browser, command: 'build', mode: 'production', manifestVersion: 3 };
  return config.manifest(env);
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  it('asks for three permissions and for no host', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'content_scripts',
    ])
      expect(manifest).not.toHaveProperty(key);
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets pages load the sidebar and nothing else', async () => {
    const { web_accessible_resources: resources } = await manifestFor(browser);
    expect(resources).toEqual([
      {
        resources: ['sidebar.html'],
        matches: ['<all_urls>'],
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ]);
  });

  it('allows its own pages their own files and nothing from elsewhere', async () => {
    const { content_security_policy: policy } = await manifestFor(browser);
    const directives = policy?.extension_pages?.split('; ').map((directive) => directive.split(' '));
    expect(directives?.[0]).toEqual(['default-src', "'none'"]);
    for (const [, ...values] of directives ?? [])
      for (const value of values) expect(["'self'", "'none'"]).toContain(value);
  });
});

it('tells Firefox who it is, and that it collects nothing', async () => {
  const { browser_specific_settings: settings } = await manifestFor('firefox');
  expect(settings).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
  });
});
