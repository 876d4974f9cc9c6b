import { japaneseDate } from '../dates.ts';
import type { Defect } from '../defects/defect.ts';
import { applicationDay, type Inspected } from '../defects/inspected.ts';
import { type LookQuestion, lookQuestions } from '../defects/questions.ts';
import { wishLabels } from '../judge/words.ts';
import type { SheetContent, SheetFact, SheetPart, SheetSection, SheetSource } from './sheet-content.ts';

/** 点検表: what is lacking and wrong in one application, and what was looked at, for the 担任 to settle with the student. */
export const inspectionSheet = (inspected: Inspected, defects: readonly Defect[]): SheetContent => ({
  editionTitle: inspected.edition.title,
  lead:
    defects.length === 0
      ? '点検が終わりました。直すところも、足りない書類もありません。'
      : '機構へ送る封筒に封をする前の点検です。直すところと足りない書類を生徒に確かめ、済んだら印を付けて奨学金の担当者に渡してください。',
  sections: [
    { title: '申込みの内容', parts: [{ kind: 'facts', facts: factsOf(inspected) }] },
    ...toSettle(defects),
    ...looked(inspected),
  ],
  notes: ['マイナンバーの書かれた書類は学校で受け取りません。'],
  sources: sourcesOf(defects),
  appendix: [],
});

function factsOf(inspected: Inspected): readonly SheetFact[] {
  const { applicant, judgement, papers } = inspected.entry;
  const needed = papers.filter(({ need }) => need.status === 'needed');
  const received = needed.filter(({ state }) => state.kind === 'received');
  return [
    { label: '希望', value: judgement.wishes.map(({ wish }) => wishLabels[wish]).join('、') || 'なし' },
    { label: '受付番号', value: applicant.receiptNumber ?? '入力なし' },
    {
      label: '申込日',
      value: applicant.receiptDate === null ? '申込み前' : japaneseDate(applicationDay(inspected)),
    },
    {
      label: '生計維持者',
      value: applicant.supporters === null ? '入力なし' : `${applicant.supporters}人`,
    },
    { label: '書類', value: `${needed.length} 種類のうち ${received.length} 種類を受領` },
  ];
}

/** Questions that nobody has answered stand in the table below. */
function toSettle(defects: readonly Defect[]): readonly SheetSection[] {
  const shown = defects.filter(({ kind, level }) => kind !== 'look' || level === 'stop');
  if (shown.length === 0) return [];
  return [
    {
      title: '直すところ・足りないもの',
      parts: [
        {
          kind: 'table',
          columns: [
            { heading: '内容', share: 84, align: 'left' },
            { heading: 'すること', share: 84, align: 'left' },
            { heading: '済', share: 10, align: 'center' },
          ],
          rows: shown.map(({ sentence, next }) => [sentence, next, '□']),
          rowHeight: 8,
        },
      ],
    },
  ];
}

function looked(inspected: Inspected): readonly SheetSection[] {
  const questions = lookQuestions(inspected);
  if (questions.length === 0) return [];
  const table: SheetPart = {
    kind: 'table',
    columns: [
      { heading: '書類', share: 34, align: 'left' },
      { heading: '確かめること', share: 104, align: 'left' },
      { heading: '結果', share: 40, align: 'left' },
    ],
    rows: questions.map((question) => [
      question.paper?.need.shortLabel ?? '申込み全体',
      question.look.value.question,
      resultOf(question),
    ]),
    rowHeight: 6,
  };
  return [{ title: '点検したこと', parts: [table] }];
}

function resultOf({ outcome, check, look }: LookQuestion): string {
  switch (outcome) {
    case null:
      return '□ まだ';
    case 'ok':
      return `○${check === null ? '' : ` ${japaneseDate(check.checkedOn)}`}`;
    case 'notApplicable':
      return '－ 該当なし';
    case 'defect':
      return `× ${look.value.label}`;
  }
}

const sourcesOf = (defects: readonly Defect[]): readonly SheetSource[] =>
  defects.flatMap(({ citation }) =>
    citation === null
      ? []
      : [{ label: '不備の例と書類', citation, unconfirmed: citation.unconfirmed === true }],
  );
