/** The library, wired to what the extension keeps; `#ADDRESS` shows one report, as the sidebar would. */
import { useEffect, useState } from 'preact/hooks';
import { LibraryPage } from '../../components/pages/LibraryPage';
import type { KeptRow, LibraryActions } from '../../components/pages/state';
import { type Shelf, useShelf } from '../../components/pages/useShelf';
import { Sidebar } from '../../components/Sidebar';
import { askPatiently } from '../../lib/extension/patience';
import { loadSettings, type Settings } from '../../lib/extension/settings';
import { forgetAllReports, forgetReport, keptReports, restoreReports } from '../../lib/library/history';
import { download } from '../sidebar/download';
import { saveFile } from '../sidebar/save-file';

const SHELF: Shelf = {
  all: () => keptReports().catch(() => []),
  remove: forgetReport,
  removeAll: forgetAllReports,
  putBack: restoreReports,
};

export function Library() {
  const { state, actions: changes } = useShelf(SHELF);
  const [settings, setSettings] = useState<Settings>();
  const [opened, setOpened] = useState(() => decodeURIComponent(location.hash.slice(1)));
  useEffect(() => {
    loadSettings().then(setSettings);
    const onMove = () => setOpened(decodeURIComponent(location.hash.slice(1)));
    addEventListener('hashchange', onMove);
    return () => removeEventListener('hashchange', onMove);
  }, []);
  if (!state || !settings) return null;

  const report = state.kept.find(({ id }) => id === opened);
  if (report) return <OpenReport report={report} shortcuts={settings.shortcuts} />;
  const actions: LibraryActions = {
    ...changes,
    onOpen: (id) => {
      location.hash = encodeURIComponent(id);
    },
    onExport: () =>
      saveFile('sidelight-library.json', 'application/json', JSON.stringify(state.kept, null, 2)),
    onOpenSettings: () => location.assign('/options.html'),
  };
  return <LibraryPage {...state} keeping={settings.history} actions={actions} />;
}

/** The report as it was when it was read. */
function OpenReport({ report: { read, context }, shortcuts }: { report: KeptRow; shortcuts: boolean }) {
  return (
    <Sidebar
      state={{
        kind: 'ready',
        context,
        today: read.slice(0, 10),
        settings: { folded: [], highlight: false, shortcuts },
      }}
      actions={{
        onClose: () => {
          location.hash = '';
        },
        onSearch: (query) => askPatiently({ to: 'background', type: 'search', query }),
        onLoadCard: (id) => askPatiently({ to: 'background', type: 'card', id }),
        onLoadMap: async () => (await fetch('/map.json')).json(),
        onExport: (format) => download(context, format),
        onPrint: () => print(),
      }}
    />
  );
}
