/** Loads the greater part of the background (`analysis.ts`) when it is first needed. */
import type { Analysis } from './analysis';

const SCRIPT = '/analysis.js';

/** What the script leaves for the background that has loaded it. */
export interface BackgroundWorld {
  sidelightAnalysis?: Analysis;
}

/** Chrome's background is a service worker, Firefox's a page. */
const world = globalThis as BackgroundWorld & {
  importScripts?: (script: string) => void;
  oninstall?: unknown;
};

/** To be called when the background starts: Chrome lets a worker load later only what it has loaded when it was installed. */
export function installAnalysis(): void {
  if (world.importScripts) addEventListener('install', () => world.importScripts?.(SCRIPT));
}

/** It, where something has needed it since the background started. */
export function loadedAnalysis(): Analysis | undefined {
  return world.sidelightAnalysis;
}

let loading: Promise<Analysis> | undefined;

/** @throws where the extension's own script cannot be read. */
export function loadAnalysis(): Promise<Analysis> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Analysis> {
  if (!world.sidelightAnalysis) {
    if (world.importScripts) world.importScripts(SCRIPT);
    else await bringInto(document);
  }
  if (!world.sidelightAnalysis) throw new Error(`${SCRIPT} has left nothing`);
  return world.sidelightAnalysis;
}

function bringInto(page: Document): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.src = SCRIPT;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${SCRIPT} was not loaded`));
    page.head.append(script);
  });
}
