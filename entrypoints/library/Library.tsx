/** The library, wired to what the extension keeps; `#ADDRESS` shows one report, as the sidebar would. */
import { useEffect, useState } from 'preact/hooks';
import { LibraryPage } from '../../components/pages/LibraryPage';
import type { LibraryActions } from '../../components/pages/state';
import { Sidebar } from '../../components/Sidebar';
import { askPatiently } from '../../lib/extension/patience';
import { loadSettings } from '../../lib/extension/settings';
import { forgetAllReports, forgetReport, type KeptReport, keptReports } from '../../lib/library/history';
import { download } from '../sidebar/download';
import { saveFile } from '../sidebar/save-file';

export function Library() {
  const [shelf, setShelf] = useState<{ kept: KeptReport[]; keeping: boolean }>();
  const [opened, setOpened] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const load = async () => {
    const [kept, { history: keeping }] = await Promise.all([keptReports().catch(() => []), loadSettings()]);
    setShelf({ kept, keeping });
  };
  useEffect(() => {
    load();
    const onMove = () => setOpened(decodeURIComponent(location.hash.slice(1)));
    addEventListener('hashchange', onMove);
    return () => removeEventListener('hashchange', onMove);
  }, []);
  if (!shelf) return null;

  const report = shelf.kept.find(({ id }) => id === opened);
  if (report) return <OpenReport report={report} />;
  const actions: LibraryActions = {
    onOpen: (id) => {
      location.hash = encodeURIComponent(id);
    },
    onDelete: (id) => forgetReport(id).then(load),
    onClear: () => forgetAllReports().then(load),
    onExport: () =>
      saveFile('sidelight-library.json', 'application/json', JSON.stringify(shelf.kept, null, 2)),
    onOpenSettings: () => location.assign('/options.html'),
  };
  return <LibraryPage {...shelf} actions={actions} />;
}

/** The report as it was when it was read. */
function OpenReport({ report: { read, context } }: { report: KeptReport }) {
  return (
    <Sidebar
      state={{
        kind: 'ready',
        context,
        today: read.slice(0, 10),
        settings: { folded: [], highlight: false },
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
