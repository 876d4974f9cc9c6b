import type { HolderEvent } from '../../adoption/holder.ts';
import { adoptionEventLabels } from '../../adoption/words.ts';
import type { IsoDate } from '../../applicant.ts';
import { japaneseDate, japaneseMonth } from '../../dates.ts';
import type { SheetContent } from '../sheet-content.ts';
import { center, dayOr, type ListedPerson, left, office, personCells, personHeads, table } from './parts.ts';

export type ListedEvent = ListedPerson &
  Readonly<{
    scholarNumber: string;
    kind: string;
    event: HolderEvent;
    /** 「異動届」 as the publication calls it; null = not said */
    paper: string | null;
  }>;

/** The cover of a bundle of 異動届: every 異動 that is not yet reported, and how far its paper is. */
export const eventListSheet = (
  rows: readonly ListedEvent[],
  { editionTitle, asOf }: Readonly<{ editionTitle: string; asOf: IsoDate }>,
): SheetContent => ({
  editionTitle,
  lead:
    rows.length === 0
      ? `${japaneseDate(asOf)}の時点で、届の提出も機構への報告も残っていません。`
      : `${japaneseDate(asOf)}の時点で、届の提出か機構への報告が済んでいない異動 ${rows.length} 件です。`,
  sections:
    rows.length === 0
      ? []
      : [
          {
            title: '異動',
            parts: [
              table(
                [
                  ...personHeads,
                  left('奨学金', 3.1),
                  left('異動', 1.8),
                  left('実施の月', 2),
                  left('様式', 1.5),
                  center('届', 1.3),
                  center('機構報告', 1.5),
                ],
                rows.map((row) => [
                  ...personCells(row),
                  `${row.kind}\n${row.scholarNumber}`,
                  `${adoptionEventLabels[row.event.event]}${row.event.monthly === null ? '' : ` ${row.event.monthly.toLocaleString('ja-JP')}円`}`,
                  japaneseMonth(row.event.month),
                  row.paper ?? '',
                  dayOr(row.event.filedOn, '未'),
                  dayOr(row.event.reportedOn, '未'),
                ]),
              ),
            ],
          },
        ],
  notes: ['様式の空いているところは、出典に様式の名前がありません。機構の通知で確かめてください。'],
  sources: [],
  appendix: [],
  ...office,
});
