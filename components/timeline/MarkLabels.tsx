/** The names of single events under the line, as many as have room; those the article speaks of come first. */
import { useI18n } from '../i18n';
import { LINE } from './Axis';
import { labelsOf, type Mark } from './layout';

const LANES = 3;
const LANE_HEIGHT = 15;
/** Pixels that a letter takes, on average. */
const LETTER = 5.6;
/** Pixels of the drawing's width for each letter that a label may have. */
const WIDTH_PER_LETTER = 11;

export function MarkLabels({ marks, width }: { marks: readonly Mark[]; width: number }) {
  const { date } = useI18n();
  const texts = marks.map(({ events: [first, ...others] }) =>
    first && others.length === 0
      ? shorten(`${withoutYear(date(first.card.from))} ${first.card.name}`, width / WIDTH_PER_LETTER)
      : '',
  );
  const order = [...marks.keys()]
    .filter((index) => texts[index])
    .sort((a, b) => weight(marks[b]) - weight(marks[a]) || a - b);
  const widths = texts.map((text) => text.length * LETTER);
  return (
    <g class="mark-labels">
      {labelsOf(marks, widths, order, width, LANES).map(({ mark, x, lane, anchor }) => {
        const y = LINE + 25 + lane * LANE_HEIGHT;
        return (
          <g key={mark}>
            <path d={`M${marks[mark]?.x ?? 0} ${LINE + 7}V${y - 10}`} />
            <text x={x} y={y} text-anchor={anchor}>
              {texts[mark]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const weight = (mark: Mark | undefined) => (mark?.events.some(({ match, own }) => match || own) ? 1 : 0);
const shorten = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
/** The axis shows the years. */
const withoutYear = (date: string) => date.replace(/[,\s]*\d{4}$/, '');
