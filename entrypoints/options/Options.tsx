/** The settings page, wired to what the extension keeps. */
import { useEffect, useState } from 'preact/hooks';
import { SettingsPage } from '../../components/pages/SettingsPage';
import type { CorrectionRow, SettingsActions } from '../../components/pages/state';
import type { CheckedPack } from '../../lib/extension/checked-pack';
import { loadCorrections, type OneCorrection, removeCorrection } from '../../lib/extension/corrections';
import { type AddedPack, addPack, listPacks, removePack } from '../../lib/extension/packs';
import { askPatiently } from '../../lib/extension/patience';
import { changeSettings, loadSettings, type Settings } from '../../lib/extension/settings';
import { saveFile } from '../sidebar/save-file';

interface Kept {
  settings: Settings;
  packs: AddedPack[];
  corrections: CorrectionRow[];
}

export function Options() {
  const [kept, setKept] = useState<Kept>();
  const [failure, setFailure] = useState<string>();
  const load = () => loadAll().then(setKept);
  useEffect(() => {
    load();
  }, []);
  if (!kept) return null;

  /** Does it, says so where it fails, and shows what is kept then. */
  const act = (change: () => Promise<void>) =>
    change()
      .then(
        () => setFailure(undefined),
        (error: unknown) => setFailure(String(error)),
      )
      .then(load);
  const actions: SettingsActions = {
    onChange: (part) => act(() => changeSettings(part)),
    async onImport(file) {
      const result = await addPack(new Uint8Array(await file.arrayBuffer()), checkInWorker);
      await load();
      return result;
    },
    onRemovePack: (id) => act(() => removePack(id)),
    onUndo: ({ name: _, ...correction }) => act(() => removeCorrection(correction)),
    onExportCorrections: () =>
      saveFile('sidelight-corrections.json', 'application/json', JSON.stringify(kept.corrections, null, 2)),
    onOpenLibrary: () => location.assign('/library.html'),
  };
  return <SettingsPage {...kept} failure={failure} actions={actions} />;
}

/** The page stays at hand meanwhile. */
function checkInWorker(bytes: Uint8Array): Promise<CheckedPack> {
  return new Promise<CheckedPack>((resolve, reject) => {
    const worker = new Worker('/check-pack.js');
    worker.onmessage = ({ data }: MessageEvent<CheckedPack>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    };
    worker.postMessage(bytes, [bytes.buffer]);
  });
}

async function loadAll(): Promise<Kept> {
  const [settings, packs, { wrong, chosen }] = await Promise.all([
    loadSettings(),
    listPacks(),
    loadCorrections(),
  ]);
  return { settings, packs, corrections: await Promise.all([...wrong, ...chosen].map(named)) };
}

async function named(correction: OneCorrection): Promise<CorrectionRow> {
  const id = 'not' in correction ? correction.not : correction.is;
  const card = await askPatiently({ to: 'background', type: 'card', id }).catch(() => undefined);
  return { ...correction, name: card && 'name' in card ? card.name : id };
}
