/** What was read: reports, kept only where the reader has asked for it. */
import type { Context } from '../types';
import { request } from './database';

export interface KeptReport {
  /** The page's address; a later reading of the same page takes the place of the earlier. */
  id: string;
  /** ISO date and time. */
  read: string;
  context: Context;
}

/** @throws where it cannot be stored. */
export async function keepReport(context: Context, now: Date): Promise<void> {
  const { url, title } = context.article;
  const kept: KeptReport = { id: withoutFragment(url) ?? title, read: now.toISOString(), context };
  await request('reports', 'readwrite', (store) => store.put(kept));
}

/** All that is kept, the last read first. */
export async function keptReports(): Promise<KeptReport[]> {
  const kept = await request<KeptReport[]>('reports', 'readonly', (store) => store.getAll());
  return kept.sort((a, b) => (a.read < b.read ? 1 : -1));
}

/** @returns what was forgotten, for those who want it back: nothing where it had been already. */
export async function forgetReport(id: string): Promise<KeptReport[]> {
  const report = await request<KeptReport | undefined>('reports', 'readwrite', (store) => {
    const forgotten = store.get(id);
    store.delete(id);
    return forgotten;
  });
  return report ? [report] : [];
}

/** @returns what was forgotten, also what was kept after the caller last looked. */
export async function forgetAllReports(): Promise<KeptReport[]> {
  return request<KeptReport[]>('reports', 'readwrite', (store) => {
    const forgotten = store.getAll();
    store.clear();
    return forgotten;
  });
}

/**
 * Keeps again what was forgotten, all of it or nothing; a page that was read anew meanwhile stays as it was read last.
 * @throws where it cannot be stored.
 */
export async function restoreReports(reports: readonly KeptReport[]): Promise<void> {
  await request('reports', 'readwrite', (store) => {
    const present = store.getAllKeys();
    present.onsuccess = () => {
      for (const report of reports) if (!present.result.includes(report.id)) store.put(report);
    };
    return present;
  });
}

function withoutFragment(url: string | undefined): string | undefined {
  return url?.replace(/#.*$/s, '');
}
