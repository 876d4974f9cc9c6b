import { checkFamilySituation } from '../free-text.ts';
import { entryField, type NetGroup } from '../net-field.ts';
import type { PreCheckInput } from '../pre-check-input.ts';

/** ⑪ 家庭事情情報 */
export const situationGroup = ({ entries, rules }: PreCheckInput): NetGroup => ({
  id: 'situation',
  title: '家庭事情情報',
  fields: [entryField('familySituation', '家庭事情', entries, (given) => checkFamilySituation(given, rules))],
});
