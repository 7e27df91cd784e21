/** The marks on the page, and the style sheet that gives them their looks. */
import { clearHighlights, showCurrent, showNames } from '../page/highlights';
import { askPatiently } from './patience';

/**
 * Marks words for the sidebar with this secret. The style sheet is asked for with the first mark, not at the click: the
 * browser then styles every element anew, which takes a second where there are 100,000.
 */
export function marksFor(panel: string) {
  let dressing: Promise<void> | undefined;
  const dress = async () => {
    try {
      await askPatiently({ to: 'background', type: 'marking', panel });
    } catch {
      dressing = undefined;
    }
  };
  const dressOnce = () => {
    dressing ??= dress();
  };
  return {
    /** @see showNames */
    names(names: Parameters<typeof showNames>[0]) {
      if (names.length > 0) dressOnce();
      showNames(names);
    },
    /** @see showCurrent */
    current(ranges: readonly Range[]) {
      if (ranges.length > 0) dressOnce();
      showCurrent(ranges);
    },
    clear: clearHighlights,
    /** Calls back when no style sheet is on its way; at once where none was asked for, as a page that is left does not wait. */
    whenSettled(then: () => void) {
      if (dressing) dressing.then(then);
      else then();
    },
  };
}
