/** Lays out text nodes of the page as the article's text: blocks, and where each stretch came from. */
import type { Block, BlockKind } from '../types';
import { isBlock, isElement, isText, nameOf, SILENT } from './elements';

/** A verbatim stretch of one text node: `text[start..start+length)` is `node.data[offset..offset+length)`. */
export interface Segment {
  start: number;
  length: number;
  node: Text;
  offset: number;
}

export interface Layout {
  text: string;
  blocks: Block[];
  segments: Segment[];
}

/** White space as HTML collapses it, and the no-break space, which the text shows as a plain one. */
const RUN = /[\s\u00A0]+|[^\s\u00A0]+/g;
const SPACE = /^[\s\u00A0]/;

/**
 * @param root walked in document order.
 * @param keep says which text nodes belong to the article.
 */
export function layOut(root: Node, keep: (node: Text) => boolean): Layout {
  const layout: Layout = { text: '', blocks: [], segments: [] };
  let open: { block: Block; holder: Element } | undefined;
  let pendingSpace = '';
  let breaks = 0;

  const close = () => {
    if (open && layout.text.length > open.block.start) {
      open.block.end = layout.text.length;
      layout.blocks.push(open.block);
    }
    open = undefined;
    pendingSpace = '';
    breaks = 0;
  };

  const add = (node: Text, holder: Element) => {
    for (const match of node.data.matchAll(RUN)) {
      if (SPACE.test(match[0])) {
        pendingSpace ||= ' ';
        continue;
      }
      if (!open) {
        if (layout.text) layout.text += '\n\n';
        const start = layout.text.length;
        open = { block: { start, end: start, ...kindOf(holder) }, holder };
      } else if (breaks > 0) {
        layout.text += '\n';
      } else {
        layout.text += pendingSpace;
      }
      pendingSpace = '';
      breaks = 0;
      layout.segments.push({ start: layout.text.length, length: match[0].length, node, offset: match.index });
      layout.text += match[0];
    }
  };

  const walk = (node: Node, holder: Element) => {
    if (isText(node)) {
      if (keep(node)) add(node, holder);
      return;
    }
    if (!isElement(node) || SILENT.has(nameOf(node))) return;
    if (nameOf(node) === 'BR') {
      breaks += 1;
      if (breaks > 1) close();
      return;
    }
    const block = isBlock(node);
    if (block) close();
    for (const child of Array.from(node.childNodes)) walk(child, block ? node : holder);
    if (block) close();
  };

  if (isElement(root)) walk(root, root);
  close();
  return layout;
}

function kindOf(holder: Element): { kind: BlockKind; level?: number } {
  const name = nameOf(holder);
  if (/^H[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) };
  if (holder.closest('blockquote')) return { kind: 'quotation' };
  if (holder.closest('li, dd, dt')) return { kind: 'list-item' };
  if (holder.closest('tr')) return { kind: 'table-row' };
  return { kind: 'paragraph' };
}
