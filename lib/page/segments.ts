/** A stretch of the article's text that is the same in one text node of the page. */
export interface PageSegment {
  /** Offset in the article's text. */
  start: number;
  length: number;
  node: Text;
  /** Offset in the text node. */
  offset: number;
}
