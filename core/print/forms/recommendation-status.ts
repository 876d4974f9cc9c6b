import { japaneseDate } from '#core/domain/dates.ts';
import type { RecommendationStatus } from '#core/domain/documents/model.ts';
import type { PersonName } from '#core/domain/school.ts';
import { a4Portrait, box, fill, lay, line, type Page, type PlainCommand, text } from '../drawing.ts';
import { joined, type PageFrame, pageFrame } from '../layout/frame.ts';
import { body, rules } from '../layout/style.ts';
import { fitText, lineHeight } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';

const paper = a4Portrait;

/** 推薦状況表: the counts as スカラAC shows them beside the 推薦書 (2022年4月版 p.61), for comparison. */
export function* recommendationStatusPages(status: RecommendationStatus, measure: Measure): Generator<Page> {
  const frame = pageFrame(status.frame, paper, measure);
  const { left, area } = frame;
  const countsTop = area.top + 58;
  const counts = countGrid(countsTop, status, frame, measure);
  const deletedTop = countsTop + gridHeight(status.rows.length) + 14;
  const commands: readonly PlainCommand[] = [
    text(left, area.top + 6.5, status.frame.title, 18, 'bold'),
    text(left, area.top + 14, status.frame.editionTitle, 10),
    text(left, area.top + 19.4, `判定の基準日 ${japaneseDate(status.frame.asOf)}`, 9),
    ...schoolLines(status, frame),
    ...counts,
    text(left, deletedTop, deletedTitle, 10, 'bold'),
    ...deletedGrid(deletedTop + 3, status, frame, measure),
    ...remarkLines(deletedTop + 3 + gridHeight(1) + 6, status, frame, measure),
  ];
  yield { paper, commands: [lay(frame.foot), ...commands], numbering: frame.numbering };
}

type Counts = Pick<RecommendationStatus, 'rows' | 'deleted' | 'remark'>;

export const deletedTitle = '（参考）削除されたデータの件数';

/** Why the numbers differ from what is recorded, under the tables. */
export const remarkLines = (
  top: number,
  { remark }: Counts,
  { left, width }: PageFrame,
  measure: Measure,
): readonly PlainCommand[] =>
  remark === null
    ? []
    : fitText(`※ ${remark}`, width, { ...body, size: 9 }, measure).lines.map((content, index) =>
        text(left, top + index * lineHeight(9), content, 9),
      );

export function countGrid(
  top: number,
  { rows }: Counts,
  frame: PageFrame,
  measure: Measure,
): readonly PlainCommand[] {
  const overLoans = { x: frame.left + labelWidth, y: top - 2.2, width: frame.width - labelWidth };
  return [
    placeText(
      '希望する奨学金種別',
      { ...overLoans, align: 'center' },
      { size: 9.5, weight: 'bold' },
      measure,
    ),
    ...grid(
      top,
      ['', '合計', '（貸与奨学金のみ）', '（給付奨学金のみ）', '（給付及び貸与）'],
      rows.map(({ label, counts: { total, loanOnly, grantOnly, both } }) => [
        label,
        ...[total, loanOnly, grantOnly, both].map((count) => `${count}人`),
      ]),
      frame,
      measure,
    ),
  ];
}

export function deletedGrid(
  top: number,
  { deleted: { mistaken, withdrawn, other } }: Counts,
  frame: PageFrame,
  measure: Measure,
): readonly PlainCommand[] {
  const counts = [mistaken + withdrawn + other, mistaken, withdrawn, other].map((count) => `${count}件`);
  const headings = ['', '合計', '誤申込', '申込辞退', 'その他'];
  return grid(top, headings, [['削除されたデータ', ...counts]], frame, measure);
}

function schoolLines({ frame: { school, printedOn } }: RecommendationStatus, { left, area }: PageFrame) {
  const entries = [
    ['学校名', school.name],
    ['学校長名', nameOf(school.principal)],
    ['担当者名', nameOf(school.officer)],
    ['作成日', japaneseDate(printedOn)],
  ] as const;
  return entries.flatMap(([label, value], index) => {
    const y = area.top + 29 + index * 6.4;
    return [text(left, y, label, 9), text(left + 22, y, value, 10)];
  });
}

const nameOf = ({ family, given }: PersonName): string => joined([family, given]);

const labelWidth = 44;
const headingHeight = 9;
const rowHeight = 11;
export const gridHeight = (rows: number): number => headingHeight + rows * rowHeight;

/** A label column and four columns of counts. */
function grid(
  top: number,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  frame: PageFrame,
  measure: Measure,
): readonly PlainCommand[] {
  const { left } = frame;
  const width = (frame.width - labelWidth) / 4;
  const edge = (column: number): number => (column === 0 ? left : left + labelWidth + (column - 1) * width);
  const height = gridHeight(rows.length);
  const cells = rows.flatMap((row, rowIndex) => {
    const y = top + headingHeight + rowIndex * rowHeight;
    return [
      ...(rowIndex === 0 ? [] : [line(left, y, frame.right, y, rules.hair, rules.hairInk)]),
      ...row.map((content, column) =>
        column === 0
          ? text(left + 2.4, y + 6.9, content, 10)
          : placeText(
              content,
              { x: edge(column), y: y + 7, width: width - 6, align: 'right' },
              { size: 12, weight: column === 1 ? 'bold' : 'regular' },
              measure,
            ),
      ),
    ];
  });
  return [
    fill(left, top, frame.width, headingHeight, rules.headingFill),
    ...headings.map((heading, column) =>
      placeText(heading, { x: edge(column), y: top + 5.8, width, align: 'center' }, { size: 9 }, measure),
    ),
    line(left, top + headingHeight, frame.right, top + headingHeight, rules.thin),
    ...cells,
    ...[1, 2, 3, 4].map((column) =>
      line(edge(column), top, edge(column), top + height, rules.hair, rules.hairInk),
    ),
    box(left, top, frame.width, height, rules.frame),
  ];
}
