/** Tells those who do not see it how far the reading has come. */
import { useI18n } from './i18n';
import { namedIn } from './model/actors';
import { titleOf } from './StateView';
import type { SidebarState } from './state';

/** It is there from the beginning: of a live region that comes together with its words, often nothing is heard. */
export function Announcer({ state }: { state: SidebarState }) {
  const { t } = useI18n();
  const told =
    state.kind === 'ready'
      ? t('loading.done', {
          actors: namedIn(state.context).size,
          statements: state.context.statements.length,
        })
      : state.kind === 'loading' || state.kind === 'reading'
        ? t('loading.title')
        : t(titleOf(state.kind));
  return (
    <p class="visually-hidden" role="status">
      {told}
    </p>
  );
}
