/** The timeline's line with its months or years, and where the article stands on it. */
import { useI18n } from '../i18n';
import { axisTicks, dayOf, type View, xOf } from './layout';

/** The drawing's measures, in SVG units. */
export const WIDTH = 352;
export const HEIGHT = 160;
export const LINE = 66;

const MOST_TICKS = 5;
const HALF_LABEL = 46;

export function Axis({ view, date }: { view: View; date?: string }) {
  const i18n = useI18n();
  return (
    <g class="axis" aria-hidden="true">
      <path class="axis-line" d={`M0 ${LINE}H${WIDTH}`} />
      {axisTicks(view, MOST_TICKS).map((tick) => {
        const x = xOf(tick.day, view, WIDTH);
        return (
          <g key={tick.date}>
            <path class="axis-tick" d={`M${x} ${LINE - 4}v8`} />
            <text class="axis-label" x={x + 3} y={HEIGHT - 4}>
              {i18n.date(tick.date)}
            </text>
            <path class="axis-guide" d={`M${x} ${LINE + 6}V${HEIGHT}`} />
          </g>
        );
      })}
      {date && <ArticleMark x={xOf(dayOf(date), view, WIDTH)} />}
    </g>
  );
}

function ArticleMark({ x }: { x: number }) {
  const { t } = useI18n();
  if (x < 0 || x > WIDTH) return null;
  return (
    <g class="article-mark">
      <path d={`M${x} 16V${LINE + 12}`} />
      <text x={Math.min(WIDTH - HALF_LABEL, Math.max(HALF_LABEL, x))} y="11" text-anchor="middle">
        {t('timeline.article')}
      </text>
    </g>
  );
}
