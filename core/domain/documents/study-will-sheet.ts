import type { IsoDate } from '../applicant.ts';
import type { ApplicantCase } from '../case.ts';
import { japaneseDate } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { showExact, showTenths } from '../grade-average.ts';
import { periodLabels } from '../grade-period.ts';
import { wishLabels } from '../judge/words.ts';
import type { KeptPaperKind } from '../kept-papers/kept-paper.ts';
import { keepUntil } from '../kept-papers/retention.ts';
import { marksWay } from '../rule-choice.ts';
import type { SheetContent, SheetFact, SheetSection, SheetSource } from './sheet-content.ts';

type StudyWillInput = Readonly<{
  entry: ApplicantCase;
  edition: Edition;
  /** Years the paper is kept; null = the edition does not say */
  years: number | null;
  printedOn: IsoDate;
}>;

/** 面談票 and the sheet for the report: the student's figures, room to write, and the result to tick. */
export function studyWillSheet(kind: KeptPaperKind, input: StudyWillInput): SheetContent {
  const { edition } = input;
  return {
    editionTitle: edition.title,
    lead:
      kind === 'interview'
        ? '給付奨学金の学修意欲等を面談で確かめ、聞いたことと結果を書きます。'
        : '給付奨学金を申し込むために、次のことを自分の言葉で書いて、学校に提出してください。',
    sections: [
      { title: '生徒', parts: [{ kind: 'facts', facts: factsOf(input) }] },
      ...pointsOf(input).map((point, index, all) => toWrite(`${index + 1} ${point}`, all.length)),
      result(kind),
    ],
    notes: notesOf(input),
    sources: sourcesOf(input),
    appendix: [],
  };
}

function factsOf({ entry: { applicant, judgement }, edition }: StudyWillInput): readonly SheetFact[] {
  const { gradeAverage, gradePeriod } = applicant;
  const limit = marksWay(edition, 'grant', applicant, 'average');
  const period = gradePeriod === null ? '' : `（${periodLabels[gradePeriod]}）`;
  return [
    {
      label: '評定平均値',
      value:
        gradeAverage === null ? '入力なし' : `${judgement.gradeAverage ?? showExact(gradeAverage)}${period}`,
    },
    ...(limit === null ? [] : [{ label: '基準', value: `${showTenths(limit.value.limitTenths)} 以上` }]),
    { label: '希望', value: judgement.wishes.map(({ wish }) => wishLabels[wish]).join('、') || 'なし' },
  ];
}

/** What the publication names; in its words for the whole where it names nothing. */
function pointsOf({ entry: { applicant }, edition }: StudyWillInput): readonly string[] {
  const way = marksWay(edition, 'grant', applicant, 'studyWill');
  return way === null || way.value.points.length === 0 ? ['学修意欲'] : way.value.points;
}

/** Lines to write on, in all: they fill the page. */
const linesInAll = 10;

const toWrite = (title: string, of: number): SheetSection => ({
  title,
  parts: [{ kind: 'lines', count: Math.floor(linesInAll / of) }],
});

const result = (kind: KeptPaperKind): SheetSection => ({
  title: '学校の確認',
  parts: [
    {
      kind: 'points',
      mark: 'tick',
      sentences: ['学修意欲等が認められる', '学修意欲等が認められない'],
    },
    {
      kind: 'table',
      columns: [
        { heading: kind === 'interview' ? '面談した日' : '確認した日', share: 40, align: 'left' },
        { heading: kind === 'interview' ? '面談した人' : '確認した人', share: 60, align: 'left' },
        { heading: '理由', share: 80, align: 'left' },
      ],
      rows: [['　　　年　　月　　日', '', '']],
      rowHeight: 16,
    },
  ],
});

function notesOf({ years, printedOn }: StudyWillInput): readonly string[] {
  const kept =
    years === null
      ? 'この用紙は学校で保管します。'
      : `この用紙は学校で保管します（作成した年度の翌年度から${years}年間。今年度の作成なら${japaneseDate(keepUntil(printedOn, years))}まで）。`;
  return [kept, '機構には送りません。'];
}

function sourcesOf({ entry: { applicant }, edition }: StudyWillInput): readonly SheetSource[] {
  const way = marksWay(edition, 'grant', applicant, 'studyWill');
  const { retentionYears } = edition.marks;
  return [
    ...(way === null ? [] : [{ label: '学修意欲等の確認', cited: way }]),
    ...(retentionYears === null ? [] : [{ label: '保管', cited: retentionYears }]),
  ].map(({ label, cited }) => ({
    label,
    citation: cited.citation,
    unconfirmed: cited.certainty !== 'A',
  }));
}
