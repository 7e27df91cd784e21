/** The report: what a reader asks, in the order in which it is asked. */
import { useEffect, useState } from 'preact/hooks';
import type { Context } from '../lib/types';
import { Actors } from './actors/Actors';
import { Anatomy } from './anatomy/Anatomy';
import { Claims } from './claims/Claims';
import { Foot } from './Foot';
import { Headline } from './Headline';
import { useI18n } from './i18n';
import { Notices } from './Notices';
import { Places } from './places/Places';
import { useReport } from './report';
import { SkeletonBelow } from './Skeleton';
import { Timeline } from './timeline/Timeline';

/** @param covered a card lies over the report, which keeps its place meanwhile. */
export function ReportPane({ covered }: { covered: boolean }) {
  const { kind } = useReport();
  return (
    <article class="pane report" inert={covered}>
      <Headline />
      {kind === 'reading' ? <SoFar /> : <Sections />}
    </article>
  );
}

/** Outlet, headline and date are there; of a long article, who is in it. */
function SoFar() {
  const { context } = useReport();
  return <SkeletonBelow>{context.mentions.length > 0 && <Actors />}</SkeletonBelow>;
}

function Sections() {
  const { context } = useReport();
  const { t } = useI18n();
  const actors = namedIn(context).size;
  const all = useAfterPaint();
  return (
    <>
      <p class="visually-hidden" role="status">
        {t('loading.done', { actors, statements: context.statements.length })}
      </p>
      <Known />
      <Notices />
      <Actors />
      {all && (
        <>
          <Timeline />
          <Places />
          <Claims />
          <Anatomy />
          <Foot />
        </>
      )}
    </>
  );
}

/** What lies below the first screen waits until that has been painted; nothing above it moves then. */
function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    // Where no frame is due, as in a tab behind others, the rest comes all the same.
    const timer = setTimeout(() => setPainted(true), LATEST_MS);
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, []);
  return painted;
}

const LATEST_MS = 500;

const namedIn = ({ mentions, titleMentions }: Context) =>
  new Set([...mentions, ...titleMentions].map(({ entity }) => entity));

/** Says so where there is little or nothing to say. */
function Known() {
  const { context } = useReport();
  const { t } = useI18n();
  const entities = namedIn(context).size;
  if (entities > 2 || context.claims.length > 0) return null;
  return <p class="little">{t(entities === 0 ? 'head.nothing' : 'head.little')}</p>;
}
