/** Whether the window has room for the sidebar beside the article: pure arithmetic over the places of paragraphs. */

/** The horizontal extent of the article's column, in CSS pixels from the window's left edge. */
export interface Column {
  left: number;
  right: number;
}

export type Side = 'left' | 'right';

/** Narrower than this the sidebar is hard to read: then it rather stands over the page. */
const NARROWEST = 320;
/** Air between the column and the sidebar. */
const AIR = 8;

/** A paragraph of prose; menus and captions are shorter. */
const PROSE = 80;
/** Enough to know the column; a page may have thousands. */
const MEASURED = 60;

/**
 * The width that the sidebar takes on: as wished where there is room beside the column; narrower, so that it covers
 * nothing, where there is nearly room; as wished, over the page, where there is none.
 * @param column undefined where no prose was found: then nothing is known to be covered.
 */
export function widthBeside(
  wished: number,
  side: Side,
  column: Column | undefined,
  windowWidth: number,
): { width: number; beside: boolean } {
  if (!column) return { width: wished, beside: true };
  const room = Math.floor((side === 'right' ? windowWidth - column.right : column.left) - AIR);
  const width = Math.min(wished, room);
  return width >= Math.min(NARROWEST, wished) ? { width, beside: true } : { width: wished, beside: false };
}

/** The column in which most of the prose stands. Only measures: nothing of the page changes. */
export function columnOf(document: Document): Column | undefined {
  const boxes: Column[] = [];
  for (const paragraph of document.getElementsByTagName('p')) {
    if (boxes.length === MEASURED) break;
    if ((paragraph.textContent?.length ?? 0) < PROSE) continue;
    const { left, right, width, height } = paragraph.getBoundingClientRect();
    if (width > 0 && height > 0) boxes.push({ left, right });
  }
  return mainColumn(boxes);
}

/** Of the boxes, those that begin where most begin: their widest extent. */
export function mainColumn(boxes: readonly Column[]): Column | undefined {
  const byLeft = new Map<number, Column[]>();
  for (const box of boxes) {
    const left = Math.round(box.left / AIR);
    byLeft.set(left, [...(byLeft.get(left) ?? []), box]);
  }
  const [main] = [...byLeft.values()].sort((a, b) => b.length - a.length);
  if (!main) return undefined;
  return {
    left: Math.min(...main.map(({ left }) => left)),
    right: Math.max(...main.map(({ right }) => right)),
  };
}
