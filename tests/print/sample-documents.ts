import type {
  CoverSheet,
  FormDocument,
  FormId,
  FormOf,
  Frame,
  Person,
  RecommendationRow,
  ScholarAcRow,
} from '#core/domain/documents/model.ts';
import type { PrintedDocument } from '#core/domain/documents/print-sheet.ts';
import { formTitles } from '#core/domain/documents/words.ts';
import type { PaperWay } from '#core/domain/paper-way/step.ts';
import type { PaperNeed, PaperStatus } from '#core/domain/papers.ts';
import { paperStatus, receivedOn, returnedOn } from '../support/paper-steps.ts';
import { changedNames, scholarNetSheets } from './sample-scholarnet.ts';

// Invented documents with the names that have broken other programs, for tests and for the benchmark.

/** 髙, 﨑, 𠮷 (only in the second font), 葛 with U+E0100, 濵, half-width kana, decomposed kana, a very long name. */
export const difficultNames = [
  ['髙橋　太郎', 'タカハシ　タロウ'],
  ['山﨑　咲希', 'ヤマサキ　サキ'],
  ['𠮷田　一', 'ヨシダ　ハジメ'],
  ['葛\u{E0100}城　結衣', 'カツラギ　ユイ'],
  ['濵田　さくら', 'ハマダ　サクラ'],
  ['ｻﾄｳ　ﾀﾞｲｷ', 'サトウ　ダイキ'],
  ['か\u3099もう　ほ\u309Aえむ', 'ガモウ　ポエム'],
  [
    'フェルナンデス・ダ・シルバ　マリア・アパレシーダ・エリザベス',
    'フェルナンデスダシルバ　マリアアパレシーダエリザベス',
  ],
  ['祐\u{E0100}川　渚', 'スケカワ　ナギサ'],
  ['邊見　㐂一', 'ヘンミ　キイチ'],
] as const;

export const person = (index: number): Person => {
  const [name, kana] = difficultNames[index % difficultNames.length] ?? ['', ''];
  return {
    studentNumber: `22${String(index + 1).padStart(4, '0')}`,
    place: `3年${(index % 8) + 1}組${(index % 40) + 1}番`,
    name,
    kana,
  };
};

export const frameFor = (form: FormId): Frame => ({
  form,
  title: formTitles[form],
  school: {
    name: '青葉台市立みどり野高等学校',
    principal: { family: '長谷川', given: '修一' },
    officer: { family: '𠮷野', given: '真理子' },
    phone: '000-000-0000',
    defaultCourse: null,
  },
  editionTitle: '2022年度実施 予約採用（2023年度進学予定者）',
  documentNumber: '奨-2022-0007',
  printedOn: '2022-05-20',
  asOf: '2022-05-20',
});

const recommendationRow = (index: number): RecommendationRow => ({
  person: person(index),
  receiptNumber: `2022-${100_001 + index}`,
  gradeAverage: index % 3 === 0 ? '3.4' : '4.1',
  grounds: index % 3 === 0 ? '学修意欲（面談 令和4年5月16日）' : '評定平均値 3.5 以上（1年・2年）',
  exception: index % 7 === 0 ? '特例（住民税非課税／学修意欲）' : null,
  household: index % 2 === 0 ? '目安内（年収 320万円・4人）' : '申告なし',
  school: index % 4 === 0 ? '× 満たさない（保護者会への出席）' : '○ 満たす',
});

export const recommendationList = (
  counts: readonly number[],
  schoolBases: readonly string[] = [],
): FormOf<'recommendation-list'> => ({
  kind: 'recommendation-list',
  frame: frameFor('recommendation-list'),
  approvals: ['校長', '教頭', '事務長', '担当'],
  schoolBases,
  parts: (
    [
      ['grant', '給付奨学金'],
      ['loan1', '第一種奨学金'],
      ['loan2', '第二種奨学金'],
      ['combined', '併用貸与'],
    ] as const
  ).map(([wish, title], part) => ({
    wish,
    title,
    rows: Array.from({ length: counts[part] ?? 0 }, (_, index) => recommendationRow(index)),
  })),
});

const citation = { document: '2022年度 奨学金案内', locator: 'p.48', quote: '提出書類' };

const need = (
  key: string,
  number: string,
  label: string,
  reason: string,
  form: string | null,
  owner: PaperNeed['owner'] = 'applicant',
): PaperNeed => ({
  key,
  number,
  label,
  shortLabel: label,
  owner,
  reason,
  form,
  status: 'needed',
  citation,
});

const received: PaperWay = [receivedOn('2022-05-16')];

const papers: readonly PaperStatus[] = [
  paperStatus(need('list', '①', '提出書類一覧表', '全員が提出する書類です', '原本'), received),
  paperStatus(
    need('consent-grant', '②', '給付奨学金確認書（様式②）', '給付奨学金を希望しています', '原本'),
    received,
  ),
  paperStatus(
    need(
      'consent-loan',
      '②',
      '貸与奨学金確認書兼個人信用情報の取扱いに関する同意書',
      '貸与奨学金を希望しています',
      '原本',
    ),
    [returnedOn('2022-05-18', '親権者の自署がありません。父母2名分の署名と押印が必要です。')],
  ),
  paperStatus(
    need(
      'income:supporter1',
      '⑤',
      '給与明細（直近3か月分）',
      '2021年1月2日以降から勤務しています',
      'コピー',
      'supporter1',
    ),
  ),
  paperStatus(
    need('income:supporter2', '⑤', '雇用保険受給資格者証', '失業手当を受けています', 'コピー', 'supporter2'),
  ),
  paperStatus({
    ...need('deduction', '⑥', '特別控除に関する証明書類', '特別控除を希望するかが未入力です', 'コピー'),
    status: 'undetermined',
  }),
];

export const coverSheet = (index: number): CoverSheet => ({
  person: person(index),
  identity: [
    { label: '生年月日', value: '平成16年8月3日' },
    { label: '国籍', value: index % 9 === 4 ? '日本以外（定住者・永住の意思あり）' : '日本' },
    { label: '在籍課程', value: '高等学校（3年制）' },
    { label: '卒業（見込）', value: '令和5年3月' },
    { label: '受付番号', value: `2022-${100_001 + index}` },
    { label: '給付奨学金', value: '希望する' },
    { label: '貸与奨学金', value: '区分6：併用→第一種→第二種' },
    { label: '評定平均値', value: index % 3 === 0 ? '3.4（1年・2年）' : '4.1（1年・2年）' },
    { label: '生計維持者', value: '2人' },
    { label: '世帯人数', value: '4人' },
  ],
  wishes: [
    {
      wish: 'grant',
      label: '給付奨学金',
      state: index % 3 === 0 ? 'schoolDecides' : 'yes',
      reasons: [
        index % 3 === 0
          ? '学力：評定平均値 3.4 は 3.5 に 0.1 足りません。学修意欲をレポートか面談で確認してください。'
          : '学力：評定平均値 4.1 は 3.5 以上です。',
        '家計（収入の目安）：目安内。4人世帯・給与収入 320万円です。',
      ],
    },
    {
      wish: 'combined',
      label: '併用貸与',
      state: 'no',
      reasons: ['学力：評定平均値が 3.5 に届かず、特例にもあたりません。'],
    },
    {
      wish: 'loan1',
      label: '第一種奨学金',
      state: 'missing',
      reasons: ['学力：住民税非課税かどうかが未入力です。'],
    },
    { wish: 'loan2', label: '第二種奨学金', state: 'yes', reasons: ['学力：学校における平均水準以上です。'] },
  ],
  papers,
  dates: [
    { label: '受付番号発行日', value: '令和4年5月16日', note: '第1回' },
    {
      label: '訂正期間A',
      value: '令和4年5月17日～5月21日',
      note: 'この間は希望の変更ができ、辞退はできません',
    },
    {
      label: 'マイナンバー提出',
      value: '令和4年5月23日まで',
      note: '生徒から機構へ直接郵送。学校では受け取りません',
    },
    { label: '推薦できる期間', value: '令和4年5月22日～7月29日', note: 'スカラAC' },
    { label: '申込書類の送付期限', value: '令和4年8月5日', note: null },
    { label: '採用候補者の決定', value: '10月下旬', note: '予定' },
  ],
  notes: index % 4 === 0 ? [] : ['三者面談 5月25日。保護者から家計の急変について相談あり。'],
});

export const coverSheets = (count: number): FormOf<'cover-sheets'> => ({
  kind: 'cover-sheets',
  frame: frameFor('cover-sheets'),
  sheets: Array.from({ length: count }, (_, index) => coverSheet(index)),
});

/** So much on one sheet that it needs a second page even in the smallest size. */
export function fullCoverSheets(): FormOf<'cover-sheets'> {
  const sheet = coverSheet(0);
  const many = Array.from({ length: 6 }, (_, set) =>
    papers.map(({ need: each, way }) => paperStatus({ ...each, key: `${each.key}-${set}` }, way)),
  ).flat();
  return { ...coverSheets(0), sheets: [{ ...sheet, papers: many }, coverSheet(1)] };
}

const scholarAcRow = (index: number): ScholarAcRow => ({
  person: person(index),
  receiptNumber: index % 11 === 10 ? null : `2022-${100_001 + index}`,
  openFrom: index % 11 === 10 ? null : '2022-05-22',
  wishes: '給付／区分6：併用→第一種→第二種',
  gradeAverage: index % 5 === 4 ? null : '3.4',
  residence: index % 9 === 4 ? '資料 確認済・永住の意思 確認済' : '—',
  grantStudyWill: '認められる（推薦する）',
  loan1Special: index % 2 === 0 ? '入力不要' : '学修意欲',
  loan2: 'はい',
  obstacle:
    index % 5 === 4
      ? `${index % 11 === 10 ? '受付番号がありません。' : ''}評定平均値が未入力です`
      : index % 11 === 10
        ? '受付番号がありません'
        : null,
});

export const scholarAc = (count: number): FormOf<'scholar-ac'> => ({
  kind: 'scholar-ac',
  frame: frameFor('scholar-ac'),
  rows: Array.from({ length: count }, (_, index) => scholarAcRow(index)),
  notes: [
    '推薦書には 学校長名「長谷川」「修一」、担当者名「𠮷野」「真理子」を、姓・名それぞれ全角 5 文字以内で入力します。',
    '一覧で入力した成績は「成績入力更新」を押すまで保存されません。',
    '成績入力のあとに「推薦書の提出」をして、推薦が完了します。',
  ],
});

const recommendationStatus = (): FormOf<'recommendation-status'> => ({
  kind: 'recommendation-status',
  frame: frameFor('recommendation-status'),
  rows: [
    { label: '全申込者数', counts: { total: 45, loanOnly: 12, grantOnly: 15, both: 18 } },
    { label: '既推薦者数', counts: { total: 6, loanOnly: 1, grantOnly: 2, both: 3 } },
    { label: '今回推薦者数', counts: { total: 15, loanOnly: 4, grantOnly: 5, both: 6 } },
    { label: '未推薦者数', counts: { total: 24, loanOnly: 7, grantOnly: 8, both: 9 } },
  ],
  deleted: { mistaken: 1, withdrawn: 2, other: 2 },
  remark: null,
});

export const missingPapers = (count: number, papersEach = 3): FormOf<'missing-papers'> => ({
  kind: 'missing-papers',
  frame: frameFor('missing-papers'),
  notices: Array.from({ length: count }, (_, index) => ({
    person: person(index),
    papers: Array.from({ length: papersEach }, (__, paper) => {
      const { need: each, state } =
        papers[(paper + 2) % 5] ?? papers[0] ?? paperStatus(need('', '', '', '', null));
      return {
        label: `${each.number} ${each.label}`,
        form: each.form,
        reason: each.reason,
        state: state.kind === 'defect' ? `不備（5月18日確認）：${state.note}` : '未提出',
      };
    }),
    dueOn: index % 2 === 0 ? '2022-06-03' : null,
  })),
});

const recommendationLetter = (students: number): PrintedDocument => ({
  kind: 'recommendation-letter',
  frame: { ...frameFor('recommendation-status'), title: '推薦書' },
  number: 2,
  letterDate: '2022-06-15',
  addressee: '日本学生支援機構理事長　殿',
  text: [
    '「大学等予約推薦候補者一覧」に表示のとおり、機構の奨学生推薦基準に合致していると認められる者を推薦します。',
    'また、申込者の必要書類については別途送付します。',
  ],
  principal: { family: '長谷川', given: '修一' },
  officer: { family: '𠮷野', given: '真理子' },
  status: {
    ...recommendationStatus(),
    remark: '人数はスカラACの表示に合わせています（前任者が直接提出した分）',
  },
  rows: Array.from({ length: students }, (_, index) => ({
    person: person(index),
    receiptNumber: `20220427000${21_000 + index}`,
    applied: index % 3 === 0 ? '貸与のみ' : '給付及び貸与',
    recommended: index % 3 === 0 ? '第二種' : '給付・第一種',
  })),
});

/** Its list goes on to a second page. */
export const letters: Readonly<Record<string, PrintedDocument>> = {
  'recommendation-letter': recommendationLetter(12),
};

export const everyForm: Readonly<Record<string, FormDocument>> = {
  'recommendation-list': recommendationList([14, 0, 3, 1]),
  'cover-sheets': coverSheets(2),
  'cover-sheets-full': fullCoverSheets(),
  'scholar-ac': scholarAc(30),
  'recommendation-status': recommendationStatus(),
  'missing-papers': missingPapers(2),
  'scholarnet-sheets': scholarNetSheets(frameFor('scholarnet-sheets'), [person(0), person(7)]),
  'changed-names': changedNames(frameFor('changed-names'), [person(0), person(2), person(7)]),
};
