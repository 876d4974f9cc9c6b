import type { Todo } from '#core/contract/home.ts';
import type { ContinuationMeasure } from '#core/domain/verdict.ts';
import type { Gathered } from '../gather.ts';
import { counted } from './counted.ts';

/** 適格認定 has no marks to enter and nobody to recommend: the figures first, then whom the school has to look at. */
export function continuationTodos({ cases }: Gathered): readonly Todo[] {
  const measured = (...measures: readonly (ContinuationMeasure | null)[]): number =>
    cases.filter(({ judgement: { measure, wishes } }) => wishes.length > 0 && measures.includes(measure)).length;
  return [
    counted('measure-missing', measured(null), (n) => `適格認定に必要な項目が足りない学生が ${n} 人います。`, {
      screen: 'judgement',
      filter: 'missing',
    }),
    counted(
      'measure-warning',
      measured('warning', 'suspension'),
      (n) => `警告・停止の基準に当たる学生が ${n} 人います。学業の状況を学校で確かめてください。`,
      { screen: 'judgement', filter: 'schoolDecides' },
    ),
    counted(
      'measure-abolition',
      measured('abolition'),
      (n) => `廃止の基準に当たる学生が ${n} 人います。数値を確かめてください。`,
      { screen: 'judgement', filter: 'no' },
      'soon',
    ),
  ].flat();
}
