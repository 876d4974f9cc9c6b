import { describe, expect, it } from 'vitest';
import { datesIn } from '#core/domain/school-calendar/notice-dates.ts';
import { readNotice } from '#core/domain/school-calendar/notice-table.ts';

const rowsOf = (text: string) => text.split('\n').map((line) => line.split('\t'));

const pasted = `
\t申込期間 (スカラネット)\t申込書類の 機構送付期限\t推薦期間 (スカラAC)\t採用候補者 決定時期 (予定)
第1回\t4月22日(金) ~5月31日(火)\t6月1日(水) ~6月17日(金)\t\t10月下旬
第2回\t6月1日(水) ~6月30日(木)\t7月20日(水)\t5月23日(月) ~8月10日(水)\t11月下旬
予備回\t10月7日(金) ~10月21日(金)\t11月4日(金)\t10月13日(木) ~11月4日(金)\t1月下旬
※印の回は別に知らせます`;

describe('readNotice', () => {
  it('reads the table of a notice; a window printed once is shared, and said to be', () => {
    const [first, second, reserve, ...more] = readNotice(rowsOf(pasted), 2022);
    expect(more).toEqual([]);
    expect(first).toEqual({
      label: '第1回',
      application: { from: '2022-04-22', to: '2022-05-31' },
      posting: { from: '2022-06-01', to: '2022-06-17' },
      recommendation: { from: '2022-05-23', to: '2022-08-10' },
      result: '10月下旬',
      remarks: ['推薦期間の欄が空いているため、第2回と同じ期間としました。通知を確かめてください。'],
    });
    expect(second).toMatchObject({ posting: { from: null, to: '2022-07-20' }, remarks: [] });
    expect(reserve).toMatchObject({
      label: '予備回',
      recommendation: { from: '2022-10-13', to: '2022-11-04' },
      result: expect.stringContaining('1月下旬'),
    });
  });

  it('notices that the weekdays are those of another year', () => {
    const [first] = readNotice(rowsOf(pasted), 2023);
    expect(first?.remarks).toContain(
      '「4月22日(金)」は2023年では4月22日（土）です。通知の年と日付を確かめてください。',
    );
  });

  it('reads lines without columns, broken lines, full width and years of 令和', () => {
    const text = `第１回　令和８年４月２０日（月）～\n５月２９日（金）　送付は６月１９日（金）まで　推薦 5月25日〜8月7日　10月下旬\n第２回 令和9年1月8日～2月5日`;
    const [first, second] = readNotice(rowsOf(text), 2026);
    expect(first).toMatchObject({
      label: '第1回',
      application: { from: '2026-04-20', to: '2026-05-29' },
      posting: { from: null, to: '2026-06-19' },
      recommendation: { from: '2026-05-25', to: '2026-08-07' },
      result: '10月下旬',
    });
    expect(second).toMatchObject({ application: { from: '2027-01-08', to: '2027-02-05' } });
  });

  it('takes nothing for a round that does not begin with a name of one, and says what is missing', () => {
    expect(readNotice(rowsOf('申込期間は4月22日から5月31日です'), 2022)).toEqual([]);
    expect(readNotice(rowsOf('第3回\t未定'), 2022)).toMatchObject([
      { label: '第3回', application: null, remarks: ['申込期間の始まりと終わりが読み取れません。'] },
    ]);
  });
});

describe('datesIn', () => {
  it('puts January to March into the next calendar year, and leaves out days that do not exist', () => {
    expect(datesIn('12月20日～1月10日、2月30日', 2026).map(({ on }) => on)).toEqual([
      '2026-12-20',
      '2027-01-10',
    ]);
  });

  it('reads dates with strokes and points', () => {
    expect(datesIn('2026/4/20 - R8.5.29', 2020).map(({ on }) => on)).toEqual(['2026-04-20', '2026-05-29']);
  });
});
