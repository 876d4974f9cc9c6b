import type { JudgementLine, JudgementList } from '#core/contract/judgement.ts';
import { wishShortLabels } from '#core/domain/judge/words.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { schoolVerdictLabels } from '#core/domain/school-rules/words.ts';
import type { Wish } from '#core/domain/verdict.ts';
import { type GridColumn, showColumn } from '../../components/grid/model.ts';
import { placeColumns } from '../../components/grid/place-columns.ts';
import { SchoolBadge } from '../../components/school-badge.tsx';
import { ResultBadge } from '../../components/verdict-badge.tsx';
import { resultWording } from '../../messages.ts';

/** Only what the edition asks about has a column. */
export function judgementColumns(
  {
    lines,
    wishes,
    hasChains,
    schoolRules,
  }: Pick<JudgementList, 'lines' | 'wishes' | 'hasChains' | 'schoolRules'>,
  scheme: Scheme,
): readonly GridColumn<JudgementLine>[] {
  const recommends = wishes.some((wish) => wish !== 'continuation');
  return [
    ...placeColumns(lines, scheme),
    ...(recommends ? [averageColumn] : []),
    ...wishes.map((wish) => wishColumn(wish, wishes.length > 1)),
    ...(hasChains ? [showColumn<JudgementLine>('choiceResult', '申込区分の結果', 112, choiceText)] : []),
    ...(schoolRules.length === 0 ? [] : [schoolColumn]),
    showColumn<JudgementLine>('papers', '書類', 60, papersText, { align: 'center' }),
    ...(recommends ? [borderlineColumn] : []),
  ];
}

const averageColumn = showColumn<JudgementLine>(
  'gradeAverage',
  '評定',
  52,
  (line) => line.gradeAverage ?? '',
  {
    align: 'end',
    kind: 'figure',
  },
);

const borderlineColumn = showColumn<JudgementLine>(
  'borderline',
  '境目',
  76,
  (line) => (line.borderline ? 'あと 0.1' : ''),
  { align: 'center' },
);

/** 校内基準, behind everything that JASSO's rules say. */
const schoolColumn = showColumn<JudgementLine>(
  'school',
  '校内',
  56,
  ({ school }) => (school === null ? '' : schoolVerdictLabels[school]),
  {
    align: 'center',
    draw: ({ school }) => (school === null ? null : <SchoolBadge state={school} compact />),
  },
);

/** A wish that was not made leaves its place blank, so that the shapes that matter stand out. */
function wishColumn(wish: Wish, compact: boolean): GridColumn<JudgementLine> {
  const resultOf = (line: JudgementLine) => line.wishes.find((entry) => entry.wish === wish) ?? null;
  return showColumn<JudgementLine>(
    wish,
    wishShortLabels[wish],
    compact ? 56 : 132,
    (line) => {
      const result = resultOf(line);
      return result === null ? '' : resultWording(wish, result).label;
    },
    {
      align: 'center',
      draw: (line) => {
        const result = resultOf(line);
        return result === null ? null : <ResultBadge wish={wish} result={result} compact={compact} />;
      },
    },
  );
}

/** 「2 → 第二種」: which wish of the chain the choice leads to. */
function choiceText(line: JudgementLine): string {
  if (line.choice === null) return '';
  if (line.choiceResult === null) return `${line.choice} → なし`;
  return `${line.choice} → ${line.choiceResult === 'undecided' ? '未定' : wishShortLabels[line.choiceResult]}`;
}

const papersText = ({ papers }: JudgementLine): string =>
  papers.needed === 0 ? '' : `${papers.received}/${papers.needed}`;
