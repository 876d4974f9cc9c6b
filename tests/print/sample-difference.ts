import { type RuleDifference, ruleDifference } from '#core/domain/documents/rule-difference.ts';
import { differenceOf } from '#core/domain/rule-tree/difference.ts';
import { replaced, smallFile } from '../domain/rule-tree/trees.ts';

const limit = ['marks', 'grant', 'limit'] as const;
const after = replaced(
  replaced(smallFile, [...limit, 'value'], 3.7),
  ['papers', 'list', 0, 'label'],
  '収入に関する証明書類'.repeat(40),
);

/** Two small editions, one of the values long enough for several lines. */
export const sampleDifference: RuleDifference = ruleDifference(
  differenceOf(smallFile, after),
  { before: '令和12年度 予約採用', after: '令和13年度 予約採用' },
  'all',
  {
    title: '版のちがい',
    school: {
      name: '青葉台市立みどり野高等学校',
      principal: { family: '', given: '' },
      officer: { family: '', given: '' },
      phone: null,
      defaultCourse: null,
    },
    editionTitle: '2031年度実施 予約採用',
    documentNumber: null,
    printedOn: '2031-05-20',
  },
);
