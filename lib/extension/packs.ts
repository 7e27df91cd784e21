/** Packs of the reader's own: checked and compiled when they come, kept until they are removed. */

import { Pack } from '../knowledge/pack/pack';
import { findClashes } from '../knowledge/pack-clashes';
import { forgetPack, type KeptPack, keepPack, keptPacks } from '../library/packs';
import type { CheckedPack } from './checked-pack';
import { bundledPack, openPacks } from './knowledge';
import { askPatiently } from './patience';

export type AddedPack = Omit<KeptPack, 'bytes'> & {
  /** An earlier version of Sidelight has kept it in a form that this one does not read. */
  outdated: boolean;
};

export async function listPacks(): Promise<AddedPack[]> {
  const packs = await keptPacks().catch(() => []);
  return packs.map(({ bytes, ...pack }) => ({ ...pack, outdated: openPacks([{ bytes }]).length === 0 }));
}

/**
 * Adds a pack, or puts it in the place of the one with its id; what is wrong with it is told, not thrown.
 * @param check where the work is done, which is long for a large pack.
 */
export async function addPack(
  bytes: Uint8Array,
  check: (bytes: Uint8Array) => Promise<CheckedPack>,
): Promise<{ name: string; records: number; clashes: number } | { problems: string[] }> {
  try {
    const checked = await check(bytes);
    if ('problems' in checked) return checked;
    const pack = new Pack(checked.compiled, true);
    const { id, version, asOf } = pack.manifest;
    const others = (await keptPacks()).filter((each) => each.id !== id);
    const before = [await bundledPack(), ...openPacks(others)];
    const clashes = findClashes([...before, pack]).filter(({ packs }) => packs.at(-1) === id).length;
    const added = new Date().toISOString();
    await keepPack({ id, version, asOf, records: pack.size, added, bytes: checked.compiled });
    await tellBackground();
    return { name: id, records: pack.size, clashes };
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}

/** @throws where the storage fails. */
export async function removePack(id: string): Promise<void> {
  await forgetPack(id);
  await tellBackground();
}

async function tellBackground(): Promise<void> {
  // One that does not answer reads the packs when it starts.
  await askPatiently({ to: 'background', type: 'packs-changed' }).catch(() => {});
}
