/** One state, wired to actions that only write to the console. */
import { useEffect, useState } from 'preact/hooks';
import { FollowedProvider } from '../../components/followed';
import type { I18n } from '../../components/i18n';
import { Sidebar } from '../../components/Sidebar';
import type { SidebarActions, SidebarState } from '../../components/state';
import { rich } from '../../test/fixtures/context';
import { isStateName, states } from './states';
import { told } from './told';

interface Props {
  shown: SidebarState;
  i18n: I18n;
  card?: string;
}

export function Single({ shown, i18n, card }: Props) {
  const [state, setState] = useState<SidebarState>(shown);
  // As the background tells of a reading: the next state comes by a message, all of it anew.
  useEffect(() => {
    const follow = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string' && isStateName(data)) setState(structuredClone(states[data]));
    };
    addEventListener('message', follow);
    return () => removeEventListener('message', follow);
  }, []);
  const beginning =
    'context' in shown ? { start: 0, end: Math.min(420, shown.context.article.text.length) } : undefined;
  const actions: SidebarActions = {
    onClose: told('onClose'),
    onGoTo: told('onGoTo'),
    onOpenSettings: told('onOpenSettings'),
    onFold: told('onFold'),
    onChoose: told('onChoose'),
    onReportWrong: told('onReportWrong'),
    onOpenCard: told('onOpenCard'),
    onExport: told('onExport'),
    onHighlight(highlight) {
      if (state.kind === 'ready') setState({ ...state, settings: { ...state.settings, highlight } });
    },
    onResize(width) {
      if (state.kind === 'ready') setState({ ...state, settings: { ...state.settings, width } });
    },
    onPrint: () => print(),
    onRetry: () => setState(states.rich),
    onReadAgain: () => setState(states.rich),
    onLoadMap: async () => (await fetch('map.json')).json(),
    onSearch: async (query) =>
      Object.values(rich.entities)
        .filter((entity) => entity.name.toLowerCase().includes(query.toLowerCase()))
        .map(({ id, name, description }) => ({ id, name, description })),
  };
  return (
    <FollowedProvider visible={beginning}>
      <Sidebar state={state} actions={actions} i18n={i18n} card={card} />
    </FollowedProvider>
  );
}
