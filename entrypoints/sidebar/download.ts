/** Saves the report as a file. */
import type { ExportFormat } from '../../components/state';
import { toJsonLd } from '../../lib/context/jsonld';
import { toMarkdown } from '../../lib/context/render';
import type { Context } from '../../lib/types';
import { saveFile } from './save-file';

const FORMATS: Record<ExportFormat, { type: string; ending: string; write(context: Context): string }> = {
  markdown: { type: 'text/markdown', ending: 'md', write: toMarkdown },
  json: { type: 'application/json', ending: 'json', write: (context) => JSON.stringify(context, null, 2) },
  'json-ld': {
    type: 'application/ld+json',
    ending: 'jsonld',
    write: (context) => JSON.stringify(toJsonLd(context), null, 2),
  },
};

export function download(context: Context, format: ExportFormat): void {
  const { type, ending, write } = FORMATS[format];
  saveFile(`${fileName(context.article.title)}.${ending}`, type, write(context));
}

/** The headline as a file name that every system takes. */
function fileName(title: string): string {
  const words = title.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-');
  return words.replace(/^-|-$/g, '').slice(0, 80) || 'sidelight';
}
