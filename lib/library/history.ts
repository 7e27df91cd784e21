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

export async function forgetReport(id: string): Promise<void> {
  await request('reports', 'readwrite', (store) => store.delete(id));
}

export async function forgetAllReports(): Promise<void> {
  await request('reports', 'readwrite', (store) => store.clear());
}

function withoutFragment(url: string | undefined): string | undefined {
  return url?.replace(/#.*$/s, '');
}
