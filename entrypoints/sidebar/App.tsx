/** The sidebar: fetches the report, hands it to the views, passes on what the reader does. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { I18n } from '../../components/i18n';
import { Sidebar } from '../../components/Sidebar';
import type { MapData, SidebarActions } from '../../components/state';
import type { ToBackground } from '../../lib/extension/messages';
import type { PageLink } from '../../lib/extension/page-link';
import { askPatiently } from '../../lib/extension/patience';
import { latestReports, type Report, stateOf } from '../../lib/extension/report';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/extension/settings';
import { writeAddress } from './address';
import { download } from './download';
import { Follow } from './Follow';
import { useMark } from './useMark';

interface Props {
  /** The reader in the page that this sidebar belongs to. */
  page: PageLink;
  /** Id of the card to begin with. */
  card?: string;
  i18n: I18n;
}

export function App({ page, card, i18n }: Props) {
  const [report, setReport] = useState<Report>({ status: 'loading' });
  const [again, setAgain] = useState(false);
  const [anyway, setAnyway] = useState(false);
  const corrected = useRef(false);

  const { read, drop } = useMemo(() => {
    // A report that is there stays until the next has come.
    const onPart = (part: Report) =>
      setReport((report) => (report.status === 'loading' || report.status === 'reading' ? part : report));
    return latestReports(page.panel, setReport, onPart);
  }, [page]);
  const readAgain = () => {
    setAgain(true);
    setReport({ status: 'loading' });
    read();
  };
  // Not after the paint: the background answers meanwhile.
  useLayoutEffect(read, [page]);

  useMark('head', report.status === 'reading' || report.status === 'read');
  useMark('report', report.status === 'read');

  const context = report.status === 'read' ? report.context : undefined;
  const settings = report.status === 'read' ? report.settings : DEFAULT_SETTINGS;
  useEffect(() => {
    if (context) page.names(context.mentions, settings.highlight);
  }, [page, context, settings.highlight]);

  const change = (part: Partial<Settings>, keep = true) => {
    if (report.status !== 'read') return;
    setReport({ ...report, settings: { ...settings, ...part } });
    if (keep) tell({ to: 'background', type: 'change-settings', settings: part });
  };
  const actions: SidebarActions = {
    onClose: () => page.close(),
    onGoTo: (span) => page.goTo(span),
    onHighlight: (highlight) => change({ highlight }),
    onResize(width, done) {
      page.place({ width, side: settings.side });
      change({ width }, done);
    },
    onFold: (section, folded) =>
      change({
        folded: [...settings.folded.filter((each) => each !== section), ...(folded ? [section] : [])],
      }),
    onChoose: ({ start, end }, entity) => {
      const surface = context?.article.text.slice(start, end) ?? '';
      tell({ to: 'background', type: 'correct', correction: { surface, is: entity } }).then(read);
    },
    onReportWrong({ surface, entity }) {
      tell({ to: 'background', type: 'correct', correction: { surface, not: entity } });
      corrected.current = true;
    },
    onOpenCard(id) {
      writeAddress(page.panel, id);
      // The card that was corrected stays until the reader leaves it.
      if (!id && corrected.current) read();
      if (!id) corrected.current = false;
    },
    onOpenSettings: () => tell({ to: 'background', type: 'open-settings' }),
    onSearch: (query) => askPatiently({ to: 'background', type: 'search', query }),
    onLoadCard: (id) => askPatiently({ to: 'background', type: 'card', id }),
    onLoadMap: loadMap,
    onPrint: () => print(),
    onExport: context && ((format) => download(context, format)),
    onRetry: readAgain,
    onReadAgain: () => {
      setAnyway(true);
      readAgain();
    },
  };
  const end = (status: 'page-changed' | 'extension-updated') => {
    drop();
    setReport({ status });
  };
  // The panel shows the page's headline until there is more; nothing here may cover it.
  const isBehindPanel = report.status === 'loading' && !again;
  return (
    <Follow page={page} context={context} onEnded={end}>
      {isBehindPanel ? (
        <p class="visually-hidden" role="status">
          {i18n.t('loading.title')}
        </p>
      ) : (
        <Sidebar state={stateOf(report, anyway)} actions={actions} card={card} i18n={i18n} />
      )}
    </Follow>
  );
}

/** For what may be lost where the background cannot be reached. */
async function tell(message: ToBackground): Promise<void> {
  await askPatiently(message).catch(() => {});
}

async function loadMap(): Promise<MapData> {
  const response = await fetch('/map.json');
  return response.json();
}
