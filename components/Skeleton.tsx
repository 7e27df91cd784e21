/** The report's shape before its words: nothing moves when they come. */
import { useI18n } from './i18n';

/** Before anything is known of the article. */
export function Skeleton() {
  const { t } = useI18n();
  return (
    <div class="skeleton">
      <h1 class="visually-hidden" tabIndex={-1}>
        {t('loading.title')}
      </h1>
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

/** Below a headline that is there already. */
export function SkeletonBelow() {
  return (
    <div class="skeleton below">
      <Box />
      <Rows />
    </div>
  );
}

/** Below who is in the article. */
export function SkeletonRows() {
  return (
    <div class="skeleton">
      <Rows />
    </div>
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
