/** The packs that the reader has added, as they were compiled here when they came. */
import { request } from './database';

export interface KeptPack {
  id: string;
  version: string;
  asOf: string;
  records: number;
  /** ISO date and time of the import. */
  added: string;
  bytes: Uint8Array;
}

/** In the order in which they were added: where two have a record of one id, the earlier counts. */
export async function keptPacks(): Promise<KeptPack[]> {
  const kept = await request<KeptPack[]>('packs', 'readonly', (store) => store.getAll());
  return kept.sort((a, b) => (a.added < b.added ? -1 : 1));
}

/** @throws where it cannot be stored. */
export async function keepPack(pack: KeptPack): Promise<void> {
  await request('packs', 'readwrite', (store) => store.put(pack));
}

export async function forgetPack(id: string): Promise<void> {
  await request('packs', 'readwrite', (store) => store.delete(id));
}
