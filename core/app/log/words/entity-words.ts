import { candidateStepWords, holderStepWords } from '#core/domain/adoption/step-words.ts';
import { wholeApplication } from '#core/domain/defects/check.ts';
import { shipmentName } from '#core/domain/paper-way/words.ts';
import type { EventKind } from '#core/domain/progress/case-event.ts';
import { eventLabels } from '#core/domain/progress/words.ts';
import { type BatchPaper, batchPaperTitles } from '#core/domain/recommendations/batch-papers.ts';
import { entryLabel } from '#core/domain/scholarnet/entries.ts';
import type { LoggedName } from '#core/store/log-filter.ts';
import type { Row } from '#core/store/row.ts';
import type { LogNames } from '../names.ts';
import {
  candidateStepColumns,
  candidateWords,
  holderEventWords,
  holderReviewWords,
  holderStepColumns,
  holderWords,
} from './adoption-words.ts';
import { dateMarkWords, dayOffWords, deadlineWords, roundWords } from './calendar-words.ts';
import type { ColumnWords } from './column-words.ts';
import { foundationFormWords, foundationTieWords } from './foundation-words.ts';
import { handoverNoteWords } from './handover-words.ts';
import { destructionWords, keptPaperWords, paperCheckWords } from './inspection-words.ts';
import {
  acEntryWords,
  caseEventWords,
  closingWords,
  recommendationDocumentWords,
  recommendationMemberWords,
  recommendationWords,
  shipmentMemberWords,
  shipmentWords,
} from './progress-words.ts';
import {
  confirmationWords,
  ruleValueWords,
  schoolRuleWords,
  settingLabels,
  settingWords,
} from './school-words.ts';
import { markWords, netEntryWords, paperWords } from './student-record-words.ts';
import { studentWords } from './student-words.ts';

/** How the record speaks of one kind of row. */
type EntityWords = Readonly<{
  /** What it is: 「書類」 */
  label: string;
  columns: Readonly<Record<string, ColumnWords>>;
  /** Which one of them, besides the student it belongs to: 「確認書（給付）」; '' = nothing to add */
  which: (row: Row, names: LogNames) => string;
}>;

const only = (): string => '';
const named =
  (column: string) =>
  (row: Row): string =>
    String(row[column] ?? '');

/** Everything that is recorded, in the words of the office. An entity without its words does not compile. */
export const entityWords: Readonly<Record<LoggedName, EntityWords>> = {
  student: { label: '生徒', columns: studentWords, which: only },
  mark: { label: '評定', columns: markWords, which: ({ year, subject }) => `${year}年 ${subject}` },
  paper: {
    label: '書類',
    columns: paperWords,
    which: ({ paperKey }, names) => names.paper(String(paperKey)),
  },
  netEntry: {
    label: 'スカラネット',
    columns: netEntryWords,
    which: ({ field }) => entryLabel(String(field)) ?? String(field),
  },
  setting: {
    label: '設定',
    columns: settingWords,
    which: (row) => settingLabels[String(row.key)] ?? '',
  },
  ruleValue: {
    label: '規則',
    columns: ruleValueWords,
    which: ({ edition, place }, names) => `${names.edition(String(edition))}　${place}`,
  },
  schoolRule: { label: '校内基準', columns: schoolRuleWords, which: ruleTitle },
  schoolConfirmation: {
    label: '校内基準の確認',
    columns: confirmationWords,
    which: ({ ruleId }, names) => names.schoolRule(String(ruleId)),
  },
  round: { label: '募集回', columns: roundWords, which: roundTitle },
  deadline: { label: '校内の締切', columns: deadlineWords, which: named('label') },
  dateMark: { label: '済みにした締切', columns: dateMarkWords, which: only },
  dayOff: { label: '学校の休み', columns: dayOffWords, which: named('label') },
  foundationForm: { label: '様式', columns: foundationFormWords, which: named('title') },
  foundationTie: { label: '様式の割り当て', columns: foundationTieWords, which: named('cell') },
  handoverNote: { label: '校内の申し送り', columns: handoverNoteWords, which: named('title') },
  caseEvent: {
    label: '経過',
    columns: caseEventWords,
    which: ({ kind }) => eventLabels[kind as EventKind] ?? '',
  },
  recommendation: {
    label: '推薦書',
    columns: recommendationWords,
    which: ({ number }) => (typeof number === 'number' ? `第${number}次` : ''),
  },
  recommendationMember: { label: '推薦書に載せた生徒', columns: recommendationMemberWords, which: only },
  recommendationDocument: {
    label: '推薦書の印刷物',
    columns: recommendationDocumentWords,
    which: ({ paper }) => batchPaperTitles[String(paper) as BatchPaper] ?? '',
  },
  shipment: {
    label: '発送',
    columns: shipmentWords,
    which: ({ number }) => (typeof number === 'number' ? shipmentName(number) : ''),
  },
  shipmentMember: { label: '封入した生徒', columns: shipmentMemberWords, which: only },
  acEntry: { label: 'スカラACの一覧', columns: acEntryWords, which: named('receiptNumber') },
  closing: {
    label: '募集回の締め',
    columns: closingWords,
    which: ({ round }, names) => names.round(String(round)),
  },
  paperCheck: {
    label: '点検',
    columns: paperCheckWords,
    which: ({ paperKey, look }, names) =>
      [paperKey === wholeApplication ? '' : names.paper(String(paperKey)), names.look(String(look))]
        .join(' ')
        .trim(),
  },
  keptPaper: { label: '保管簿', columns: keptPaperWords, which: named('name') },
  destruction: { label: '廃棄', columns: destructionWords, which: only },
  holder: { label: '採用', columns: holderWords, which: named('scholarNumber') },
  holderEvent: { label: '異動', columns: holderEventWords, which: only },
  holderStep: {
    label: '採用後の手続き',
    columns: holderStepColumns,
    which: ({ step }) => holderStepWords(String(step)),
  },
  holderReview: { label: '適格認定', columns: holderReviewWords, which: ({ year }) => `${year}年度` },
  candidate: { label: '採用候補者', columns: candidateWords, which: only },
  candidateStep: {
    label: '進学届',
    columns: candidateStepColumns,
    which: ({ step }) => candidateStepWords(String(step)),
  },
};

/** A changed row holds only what differs: its name comes from what stands now. */
function ruleTitle({ id, title }: Row, names: LogNames): string {
  return typeof title === 'string' ? title : names.schoolRule(String(id));
}
function roundTitle({ id, label }: Row, names: LogNames): string {
  return typeof label === 'string' ? label : names.round(String(id));
}
