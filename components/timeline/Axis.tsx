/** The timeline's line with its months or years, and where the article stands on it. */
import { useI18n } from '../i18n';
import { axisTicks, dayOf, type View, xOf } from './layout';

/** The drawing's measures, in SVG units, which are CSS pixels. */
export const HEIGHT = 146;
export const LINE = 66;

const TICK_WIDTH = 70;
const HALF_LABEL = 46;

interface Props {
  view: View;
  width: number;
  /** The article's. */
  date?: string;
}

export function Axis({ view, width, date }: Props) {
  const i18n = useI18n();
  return (
    <g class="axis">
      <path class="axis-line" d={`M0 ${LINE}H${width}`} />
      {axisTicks(view, width / TICK_WIDTH).map((tick) => {
        const x = xOf(tick.day, view, width);
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
      {date && <ArticleMark x={xOf(dayOf(date), view, width)} width={width} />}
    </g>
  );
}

function ArticleMark({ x, width }: { x: number; width: number }) {
  const { t } = useI18n();
  if (x < 0 || x > width) return null;
  return (
    <g class="article-mark">
      <path d={`M${x} 16V${LINE + 12}`} />
      <text x={Math.min(width - HALF_LABEL, Math.max(HALF_LABEL, x))} y="11" text-anchor="middle">
        {t('timeline.article')}
      </text>
    </g>
  );
}
