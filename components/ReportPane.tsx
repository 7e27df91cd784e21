/** The report: what a reader asks, in the order in which it is asked. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Actors } from './actors/Actors';
import { Anatomy } from './anatomy/Anatomy';
import { Claims } from './claims/Claims';
import { Foot } from './Foot';
import { Headline } from './Headline';
import { useI18n } from './i18n';
import { namedIn } from './model/actors';
import { Notices, NoticesLater } from './Notices';
import { Places } from './places/Places';
import { useReport } from './report';
import { SkeletonBelow, SkeletonRows } from './Skeleton';
import { Timeline } from './timeline/Timeline';

/** @param covered a card lies over the report, which keeps its place meanwhile. */
export function ReportPane({ covered }: { covered: boolean }) {
  const { kind, context } = useReport();
  const begun = useRef(false);
  if (kind === 'reading') begun.current = context.mentions.length > 0;
  return (
    <article class="pane report" inert={covered}>
      <Headline />
      {begun.current ? <Begun /> : kind === 'reading' ? <SkeletonBelow /> : <AtOnce />}
      {kind === 'ready' && <Rest />}
    </article>
  );
}

/**
 * Who is in a long article is there before all else is known, and stays where it is: what to be careful with takes
 * no more room than was kept for it.
 */
function Begun() {
  const { kind } = useReport();
  return (
    <>
      <NoticesLater />
      <Actors />
      {kind === 'reading' ? <SkeletonRows /> : <Known />}
    </>
  );
}

function AtOnce() {
  return (
    <>
      <Known />
      <Notices />
      <Actors />
    </>
  );
}

function Rest() {
  const all = useAfterPaint();
  if (!all) return null;
  return (
    <>
      <Timeline />
      <Places />
      <Claims />
      <Anatomy />
      <Foot />
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

/** Says so where there is little or nothing to say. */
function Known() {
  const { context } = useReport();
  const { t } = useI18n();
  const entities = namedIn(context).size;
  if (entities > 2 || context.claims.length > 0) return null;
  return <p class="little">{t(entities === 0 ? 'head.nothing' : 'head.little')}</p>;
}
