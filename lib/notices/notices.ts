/** Stage: what a reader should be careful with, each with the dated fact and its sources. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Notice, Reading } from '../types';
import { changeNotices } from './changed';
import { electionNotices } from './elections';
import { figureNotices } from './figures';
import { headlineNotices } from './headline';
import { officeNotices } from './offices';
import { planNotices } from './plans';
import { silenceNotices } from './silence';
import { undatedNotices } from './undated';

/** Notices in text order. One without a source that can be opened is not given, nor the same one twice. */
export function findNotices(reading: Reading, knowledge: Knowledge): Notice[] {
  const all = [
    ...undatedNotices(reading),
    ...officeNotices(reading, knowledge),
    ...electionNotices(reading, knowledge),
    ...planNotices(reading, knowledge),
    ...silenceNotices(reading, knowledge),
    ...changeNotices(reading, knowledge),
    ...figureNotices(reading, knowledge),
    ...headlineNotices(reading),
  ];
  const sourced = all
    .map((notice) => ({ ...notice, sources: [...new Set(notice.sources)] }))
    .filter(({ sources }) => sources.length > 0);
  return sourced
    .filter(
      (notice, index) =>
        sourced.findIndex(
          ({ kind, start, message }) =>
            kind === notice.kind && start === notice.start && message === notice.message,
        ) === index,
    )
    .sort((a, b) => a.start - b.start);
}
