import { expect, it } from 'vitest';
import { defectsOf } from '#core/domain/defects/defects-of.ts';
import { inspectionSheet } from '#core/domain/documents/inspection-sheet.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { allInOrder, check, inspected } from '../defects/made-case.ts';

const edition = await shippedEdition('advance-2022');

const sheetOf = (each: ReturnType<typeof inspected>) => inspectionSheet(each, defectsOf(each));
const rowsOf = (each: ReturnType<typeof inspected>, title: string) =>
  sheetOf(each)
    .sections.filter((section) => section.title === title)
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.kind === 'table' ? part.rows : []));

it('says that nothing is left to do, and shows what was looked at', () => {
  const each = allInOrder(inspected(edition));
  expect(sheetOf(each).lead).toBe('点検が終わりました。直すところも、足りない書類もありません。');
  expect(rowsOf(each, '直すところ・足りないもの')).toEqual([]);
  expect(rowsOf(each, '点検したこと')).toHaveLength(8);
  expect(rowsOf(each, '点検したこと')[0]).toEqual([
    '提出書類一覧表',
    '様式は何年度のものですか',
    '○ 令和4年6月1日',
  ]);
});

it('lists what is lacking and wrong with a box for each, and leaves open questions to be answered by hand', () => {
  const each = inspected(edition, { receiptNumber: null }, { documentList: [] }, [
    check('confirmationGrant', 'filled', 'defect'),
    check('confirmationGrant', 'corrections', 'notApplicable'),
  ]);
  expect(rowsOf(each, '直すところ・足りないもの').map(([what, , box]) => [what, box])).toEqual([
    ['スカラネットの受付番号が入力されていません。', '□'],
    ['「提出書類一覧表」を受け取っていません。', '□'],
    ['「確認書（給付）」未記入の欄か、読めない字がある。', '□'],
  ]);
  expect(rowsOf(each, '点検したこと').map(([, , result]) => result)).toEqual([
    '□ まだ',
    '□ まだ',
    '□ まだ',
    '－ 該当なし',
    '× 未記入の欄か、読めない字がある',
    '□ まだ',
  ]);
});
