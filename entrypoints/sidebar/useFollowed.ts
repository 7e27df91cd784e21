/** What the page tells while it is read: how far the reader has come, and which name is pointed at. */
import { useEffect, useState } from 'preact/hooks';
import type { ReportState } from '../../components/state';
import type { PageLink } from '../../lib/extension/page-link';
import type { Context } from '../../lib/types';

type Followed = Pick<ReportState, 'visible' | 'pointed'>;

export function useFollowed(
  page: PageLink,
  context: Context | undefined,
  onEnded: (how: 'page-changed' | 'extension-updated') => void,
): Followed {
  const [followed, setFollowed] = useState<Followed>({});
  useEffect(
    () =>
      page.onTold((message) => {
        switch (message.type) {
          case 'page-changed':
          case 'extension-updated':
            return onEnded(message.type);
          case 'visible':
            return setFollowed((before) => ({ ...before, visible: message.span }));
          case 'pointed': {
            const mention = message.name === undefined ? undefined : context?.mentions[message.name];
            return setFollowed((before) => ({ ...before, pointed: mention?.entity }));
          }
        }
      }),
    [page, context],
  );
  return followed;
}
