/** The sidebar: fetches the report, hands it to the views, passes on what the reader does. */
import { useEffect, useState } from 'preact/hooks';
import { Sidebar } from '../../components/Sidebar';
import type { MapData, SidebarActions } from '../../components/state';
import type { PageLink } from '../../lib/extension/page-link';
import { askPatiently } from '../../lib/extension/patience';
import { fetchReport, type Report, stateOf } from '../../lib/extension/report';
import { DEFAULT_SETTINGS, loadSettings, type Settings, saveSettings } from '../../lib/extension/settings';
import { download } from './download';

/** @param page the reader in the page that this sidebar belongs to. */
export function App({ page }: { page: PageLink }) {
  const [report, setReport] = useState<Report>({ status: 'loading' });
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [anyway, setAnyway] = useState(false);

  const read = () => {
    setReport({ status: 'loading' });
    fetchReport(page.panel).then(setReport);
  };
  useEffect(() => {
    loadSettings().then(setSettings);
    read();
    return page.onChanged(() => setReport({ status: 'page-changed' }));
  }, [page]);

  const context = report.status === 'read' ? report.context : undefined;
  useEffect(() => {
    if (context) page.highlight(settings.highlight ? context.mentions : []);
  }, [page, context, settings.highlight]);

  const change = (part: Partial<Settings>) => {
    const changed = { ...settings, ...part };
    setSettings(changed);
    saveSettings(changed);
  };
  const actions: SidebarActions = {
    onClose: () => page.close(),
    onGoTo: (span) => page.goTo(span),
    onHighlight: (highlight) => change({ highlight }),
    onFold: (section, folded) =>
      change({
        folded: [...settings.folded.filter((each) => each !== section), ...(folded ? [section] : [])],
      }),
    onSearch: (query) => askPatiently({ to: 'background', type: 'search', query }),
    onLoadCard: (id) => askPatiently({ to: 'background', type: 'card', id }),
    onLoadMap: loadMap,
    onPrint: () => print(),
    onExport: context && ((format) => download(context, format)),
    onRetry: read,
    onReadAgain: () => {
      setAnyway(true);
      read();
    },
  };
  return <Sidebar state={stateOf(report, settings, anyway)} actions={actions} />;
}

async function loadMap(): Promise<MapData> {
  const response = await fetch('/map.json');
  return response.json();
}
