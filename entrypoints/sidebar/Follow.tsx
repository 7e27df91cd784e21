/** Listens to what the page tells while it is read, and passes it on to the views. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Followed, FollowedProvider } from '../../components/followed';
import type { PageLink } from '../../lib/extension/page-link';
import type { Context } from '../../lib/types';

interface Props {
  page: PageLink;
  /** The report, once it is there. */
  context: Context | undefined;
  onEnded(how: 'page-changed' | 'extension-updated'): void;
  children: ComponentChildren;
}

export function Follow({ page, context, onEnded, children }: Props) {
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
  return <FollowedProvider {...followed}>{children}</FollowedProvider>;
}
