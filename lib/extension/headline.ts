/** The headline of the page alone, which is known in a moment. */
import { readPageData } from '../article/metadata/page-data';
import { headline } from '../article/metadata/title';

/** Empty where the page has none, or defies being asked. */
export function headlineOf(document: Document): string {
  try {
    return headline(readPageData(document));
  } catch {
    return '';
  }
}
