/** The sidebar: fetches the report, hands it to the views, passes on what the reader does. */
import { useEffect, useState } from 'preact/hooks';
import { Sidebar } from '../../components/Sidebar';
import type { MapData, SidebarActions } from '../../components/state';
import type { PageLink } from '../../lib/extension/page-link';
import { askPatiently } from '../../lib/extension/patience';
import { fetchReport, type Report, stateOf } from '../../lib/extension/report';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/extension/settings';
import { download } from './download';

/** @param page the reader in the page that this sidebar belongs to. */
export function App({ page }: { page: PageLink }) {
  const [report, setReport] = useState<Report>({ status: 'loading' });
  const [anyway, setAnyway] = useState(false);

  const read = () => {
    setReport({ status: 'loading' });
    fetchReport(page.panel).then(setReport);
  };
  useEffect(() => {
    read();
    return page.onChanged(() => setReport({ status: 'page-changed' }));
  }, [page]);

  const context = report.status === 'read' ? report.context : undefined;
  const settings = report.status === 'read' ? report.settings : DEFAULT_SETTINGS;
  useEffect(() => {
    if (context) page.highlight(settings.highlight ? context.mentions : []);
  }, [page, context, settings.highlight]);

  const change = (part: Partial<Settings>) => {
    if (report.status !== 'read') return;
    const changed = { ...settings, ...part };
    setReport({ ...report, settings: changed });
    askPatiently({ to: 'background', type: 'save-settings', settings: changed }).catch(() => {});
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
  return <Sidebar state={stateOf(report, anyway)} actions={actions} />;
}

async function loadMap(): Promise<MapData> {
  const response = await fetch('/map.json');
  return response.json();
}
