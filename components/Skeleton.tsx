/** The report's shape before its words: nothing moves when they come. */
import type { ComponentChildren } from 'preact';
import { useI18n } from './i18n';

/** Before anything is known of the article. */
export function Skeleton() {
  const { t } = useI18n();
  return (
    <div class="skeleton" role="status">
      <h1 class="visually-hidden">{t('loading.title')}</h1>
      <span class="row gap">
        <span class="bone round" />
        <span class="bone line short" />
        <span class="bone line" />
      </span>
      <span class="bone title" />
      <span class="bone title short" />
      <span class="bone line" />
      <Box />
      <Rows />
    </div>
  );
}

/** Below a headline that is there already; what else is known stands below the notices that are still to come. */
export function SkeletonBelow({ children }: { children: ComponentChildren }) {
  const { t } = useI18n();
  return (
    <>
      <div class="skeleton below" role="status">
        <p class="visually-hidden">{t('loading.title')}</p>
        <Box />
        {!children && <Rows />}
      </div>
      {children && (
        <>
          {children}
          <div class="skeleton">
            <Rows />
          </div>
        </>
      )}
    </>
  );
}

const Box = () => <span class="bone box" />;

const Rows = () =>
  [0, 1, 2, 3].map((row) => (
    <span class="row" key={row}>
      <span class="bone round" />
      <span class="bone line" />
      <span class="bone line short" />
    </span>
  ));
