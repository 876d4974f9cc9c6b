import type { Todo } from '#core/contract/home.ts';
import type { StandingCount } from '#core/domain/rule-tree/standing.ts';
import { counted } from './counted.ts';

/** What of the rules themselves has to be checked before they can be relied on. */
export const ruleTodos = ({ unconfirmed, overdue }: StandingCount): readonly Todo[] => [
  ...counted(
    'rules-overdue',
    overdue,
    (n) => `確かめる日を過ぎた規則の値が ${n} 件あります。新しい資料が出ていないか確かめてください。`,
    { screen: 'rules', tab: 'confirm' },
    'soon',
  ),
  ...counted(
    'rules-unconfirmed',
    unconfirmed,
    (n) => `機構の資料と照らし合わせていない規則の値が ${n} 件あります（未確認）。`,
    { screen: 'rules', tab: 'confirm' },
  ),
];
