import { describe, expect, it } from 'vitest';
import { type FirstDay, firstDaySheet } from '#core/domain/documents/first-day-sheet.ts';
import { handoverNotesSheet } from '#core/domain/documents/handover-notes-sheet.ts';
import { openCasesSheet } from '#core/domain/documents/open-cases-sheet.ts';
import { schoolRulesSheet } from '#core/domain/documents/school-rules-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import type { HandoverNote } from '#core/domain/handover/note.ts';
import type { OpenCase } from '#core/domain/handover/open-case.ts';
import { practiceSchool } from '#core/domain/practice/practice.ts';
import type { YearDate } from '#core/domain/school-calendar/year-dates.ts';

const note: HandoverNote = {
  id: 'n',
  topic: 'places',
  title: '識別番号の通知',
  body: '職員室の金庫',
  writtenOn: '2022-06-15',
  writtenBy: '佐野　和彦',
};
const date = (on: string, more: Partial<YearDate> = {}): YearDate => ({
  id: on,
  on,
  title: '第1回 申込書類の送付期限',
  shortTitle: '',
  kind: 'jasso',
  role: 'closes',
  source: '',
  done: null,
  entry: null,
  ...more,
});
const day: FirstDay = {
  school: practiceSchool,
  editionTitle: '2022年度実施 予約採用',
  asOf: '2022-06-15',
  students: 120,
  applicants: 119,
  recommended: 40,
  openCases: 79,
  todos: ['書類に不備のある生徒が 4 人います。'],
  dates: [
    date('2022-05-31'),
    date('2022-06-10', { kind: 'school', done: { on: '2022-06-09', by: null } }),
    date('2022-06-17'),
  ],
  notes: [note],
  dataFolder: '架空のフォルダー',
};

const titles = (sheet: SheetContent): readonly string[] => sheet.sections.map(({ title }) => title);
const section = (sheet: SheetContent, title: string) =>
  JSON.stringify(sheet.sections.find((each) => each.title === title) ?? null);

describe('はじめの日に読む', () => {
  it('says what the job is, how it stands, what to do, the year, and where things are', () => {
    const sheet = firstDaySheet(day);
    expect(titles(sheet)).toEqual([
      'この仕事',
      'いまの状況',
      'いま、すること',
      'この一年の日程',
      '保管場所',
      '奨学デスクの使い方',
    ]);
    expect(section(sheet, 'いまの状況')).toContain('79 件');
    expect(section(sheet, '保管場所')).toContain('職員室の金庫（令和4年6月15日 佐野　和彦）');
    expect(section(sheet, '奨学デスクの使い方')).toContain('架空のフォルダー');
  });

  it('says of each date whether it is done or past', () => {
    const years = firstDaySheet(day).sections.find(({ title }) => title === 'この一年の日程');
    expect(years?.parts[0]).toMatchObject({
      rows: [
        ['5月31日（火）', '第1回 申込書類の送付期限', '機構', '過ぎた'],
        ['6月10日（金）', '第1回 申込書類の送付期限', '学校', '済'],
        ['6月17日（金）', '第1回 申込書類の送付期限', '機構', ''],
      ],
    });
  });

  it('does not hide that something is missing, and shortens a long list with a word for the rest', () => {
    const bare = firstDaySheet({ ...day, dates: [], notes: [], todos: [] });
    expect(section(bare, 'この一年の日程')).toContain('まだ入力されていません');
    expect(section(bare, 'どこに何があるか')).toContain('まだ書かれていません');
    expect(section(bare, 'いま、すること')).toContain('いますることはありません');
    const todos = Array.from({ length: 15 }, (_, at) => `${at + 1} 番目`);
    expect(section(firstDaySheet({ ...day, todos }), 'いま、すること')).toContain('ほか 3 件');
  });
});

describe('the other pages of the pack', () => {
  const open: OpenCase = {
    place: '3年2組14番',
    name: '髙橋　太郎',
    studentNumber: '020214',
    round: '第1回',
    state: '訂正期間A',
    next: '',
    who: '',
    by: null,
    from: '2022-06-21',
    about: ['訂正期間Aです。', '書類が足りません。'],
  };

  it('an open case says the next step, or what to look at where there is none', () => {
    const sheet = openCasesSheet(
      [{ ...open, next: '推薦書を提出します。', who: '学校', by: '2022-08-10' }, open],
      day,
    );
    expect(sheet.sections[0]?.parts[0]).toMatchObject({
      rows: [
        ['3年2組14番', '髙橋　太郎', '第1回', '訂正期間A', '推薦書を提出します。', '学校', '8月10日（水）'],
        [
          '3年2組14番',
          '髙橋　太郎',
          '第1回',
          '訂正期間A',
          '訂正期間Aです。 書類が足りません。',
          '',
          '6月21日（火）から',
        ],
      ],
    });
    expect(openCasesSheet([], day)).toMatchObject({
      sections: [],
      lead: expect.stringContaining('ありません'),
    });
  });

  it('notes stand under their topics; without any the page says so', () => {
    expect(titles(handoverNotesSheet([{ ...note, topic: 'care' }, note], ''))).toEqual([
      '保管場所',
      '気をつけること',
    ]);
    expect(handoverNotesSheet([], '').lead).toContain('まだ書かれていません');
  });

  it('the school’s own rules come with their basis, and each edition with how far it is checked', () => {
    const sheet = schoolRulesSheet(
      [
        {
          id: 'r',
          title: '評定平均値 3.8 以上',
          condition: { kind: 'average', limitTenths: 38 },
          wishes: ['grant'],
          basis: { title: '校内奨学金規程', setOn: '2021-04-01' },
        },
      ],
      [
        {
          title: '2022年度実施 予約採用',
          origin: '学校で確認',
          inUse: true,
          checked: 'すべて確認済（193 件）',
        },
      ],
      '',
    );
    expect(section(sheet, '校内基準')).toContain('給付奨学金');
    expect(section(sheet, '校内基準')).toContain('令和3年4月1日');
    expect(section(sheet, '規則の版')).toContain('（判定に使用中）');
    expect(section(schoolRulesSheet([], [], ''), '校内基準')).toContain('定められていません');
  });
});
