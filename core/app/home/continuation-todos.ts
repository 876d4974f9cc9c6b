import type { Todo } from '#core/contract/home.ts';
import type { Gathered } from '../gather.ts';
import { counted } from './counted.ts';

/** 適格認定 recommends nobody: instead of the way to the recommendation, whose support would come to an end. */
export function continuationTodos({ cases }: Gathered): readonly Todo[] {
  const ending = cases.filter(({ judgement }) => judgement.measure === 'abolition').length;
  return counted(
    'abolition',
    ending,
    (n) => `廃止の基準に当たる学生が ${n} 人います。数値を確かめてください。`,
    { screen: 'judgement', filter: 'no' },
    'soon',
  );
}
