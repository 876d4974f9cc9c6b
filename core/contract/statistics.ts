import { z } from 'zod';
import type { Kind, YearStatistics } from '#core/domain/statistics/tally.ts';
import { channel, fileHandle, jobId, nothing, reply } from './channel.ts';

/** 統計 of one year: the present one, or one that is over. */
export type StatisticsYear = YearStatistics &
  Readonly<{
    /** null = the present year */
    record: string | null;
    /** 「令和4年度」 */
    year: string;
    editionTitle: string;
    /** How many of the roster are counted */
    students: number;
    /** How the groups are called: 「組」 or 「学部(科)・学年」 */
    groupedBy: string;
  }>;

export type StatisticsView = Readonly<{
  /** The newest first */
  years: readonly StatisticsYear[];
  kinds: readonly Kind[];
  /** Records that cannot be read */
  unreadable: readonly string[];
}>;

export const statisticsChannels = {
  'statistics.view': channel(nothing, reply<StatisticsView>()),
  'statistics.fileName': channel(nothing, reply<Readonly<{ name: string }>>()),
  /** As an Excel workbook; the PDF is a print sheet. */
  'statistics.save': channel(
    z.strictObject({ target: fileHandle, jobId }),
    reply<Readonly<{ fileName: string }>>(),
  ),
} as const;
