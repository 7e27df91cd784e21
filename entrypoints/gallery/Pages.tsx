/** The library and the settings page, wired to what is kept as long as the gallery is open. */
import { useState } from 'preact/hooks';
import { LibraryPage } from '../../components/pages/LibraryPage';
import { SettingsPage } from '../../components/pages/SettingsPage';
import type { KeptRow, PageSettings } from '../../components/pages/state';
import { type Shelf, useShelf } from '../../components/pages/useShelf';
import type { Context } from '../../lib/types';
import { littleKnown, rich, undated } from '../../test/fixtures/context';
import { told } from './told';

export const isPageName = (name: string): name is keyof typeof PAGES => Object.hasOwn(PAGES, name);
const PAGES = { library: LibraryOfThree, settings: SettingsOfNone };

export function Page({ name }: { name: keyof typeof PAGES }) {
  const Shown = PAGES[name];
  return <Shown />;
}

const READ: [Context, title: string, read: string][] = [
  [rich, rich.article.title, '2026-11-23T10:00:00Z'],
  [littleKnown, 'Ferry to the isthmus sails again', '2026-11-22T10:00:00Z'],
  [undated, 'Who counts the herring?', '2026-11-21T10:00:00Z'],
];
const SHELF = shelfOf(
  READ.map(([context, title, read]) => ({
    id: title,
    read,
    context: { ...context, article: { ...context.article, title } },
  })),
);

function LibraryOfThree() {
  const { state, actions } = useShelf(SHELF);
  if (!state) return null;
  const others = {
    onOpen: told('onOpen'),
    onExport: told('onExport'),
    onOpenSettings: told('onOpenSettings'),
  };
  return <LibraryPage {...state} keeping actions={{ ...actions, ...others }} />;
}

/** A shelf that forgets all when the page is left; it fails while the document has `data-failing`. */
function shelfOf(rows: KeptRow[]): Shelf {
  let kept = rows;
  const change = async (next: readonly KeptRow[]) => {
    if (document.documentElement.dataset.failing) throw new Error('The disk is full');
    const gone = kept.filter((row) => !next.includes(row));
    kept = next.toSorted((a, b) => (a.read < b.read ? 1 : -1));
    return gone;
  };
  return {
    all: async () => kept,
    remove: (id) => change(kept.filter((row) => row.id !== id)),
    removeAll: () => change([]),
    putBack: async (back) => void (await change([...kept, ...back])),
  };
}

function SettingsOfNone() {
  const [settings, setSettings] = useState<PageSettings>({
    ...{ side: 'right', width: 380, highlight: false, history: false, shortcuts: true },
  });
  return (
    <SettingsPage
      settings={settings}
      packs={[]}
      corrections={[]}
      actions={{
        onChange(part) {
          console.info('onChange', JSON.stringify(part));
          setSettings({ ...settings, ...part });
        },
        onImport: async () => ({ problems: ['This is the gallery'] }),
        onRemovePack: told('onRemovePack'),
        onUndo: told('onUndo'),
        onExportCorrections: told('onExportCorrections'),
        onOpenLibrary: told('onOpenLibrary'),
      }}
    />
  );
}
