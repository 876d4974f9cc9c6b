import type { JudgementLine, JudgementList } from '#core/contract/judgement.ts';
import { wishShortLabels } from '#core/domain/judge/words.ts';
import type { Wish } from '#core/domain/verdict.ts';
import { type GridColumn, showColumn } from '../../components/grid/model.ts';
import { placeColumns } from '../../components/grid/place-columns.ts';
import { StateBadge } from '../../components/verdict-badge.tsx';
import { stateWording } from '../../messages.ts';

export function judgementColumns({
  lines,
  wishes,
}: Pick<JudgementList, 'lines' | 'wishes'>): readonly GridColumn<JudgementLine>[] {
  return [
    ...placeColumns(lines),
    showColumn<JudgementLine>('gradeAverage', '評定', 52, (line) => line.gradeAverage ?? '', {
      align: 'end',
      kind: 'figure',
    }),
    ...wishes.map(wishColumn),
    showColumn<JudgementLine>('choiceResult', '申込区分の結果', 112, choiceText),
    showColumn<JudgementLine>('papers', '書類', 60, papersText, { align: 'center' }),
    showColumn<JudgementLine>('borderline', '境目', 76, (line) => (line.borderline ? 'あと 0.1' : ''), {
      align: 'center',
    }),
  ];
}

/** A wish that was not made leaves its place blank, so that the shapes that matter stand out. */
function wishColumn(wish: Wish): GridColumn<JudgementLine> {
  const stateOf = (line: JudgementLine) => line.wishes.find((entry) => entry.wish === wish)?.state ?? null;
  return showColumn<JudgementLine>(
    wish,
    wishShortLabels[wish],
    56,
    (line) => {
      const state = stateOf(line);
      return state === null ? '' : stateWording(state).label;
    },
    {
      align: 'center',
      draw: (line) => {
        const state = stateOf(line);
        return state === null ? null : <StateBadge state={state} compact />;
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
