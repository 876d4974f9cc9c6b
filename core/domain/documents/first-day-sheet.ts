import type { IsoDate } from '../applicant.ts';
import { dayWithWeekday, japaneseDate } from '../dates.ts';
import type { HandoverNote } from '../handover/note.ts';
import type { School } from '../school.ts';
import type { YearDate } from '../school-calendar/year-dates.ts';
import { noteSections } from './handover-notes-sheet.ts';
import type { SheetContent, SheetSection } from './sheet-content.ts';

/** What the page is made from, as of one moment. */
export type FirstDay = Readonly<{
  school: School;
  editionTitle: string;
  asOf: IsoDate;
  students: number;
  applicants: number;
  recommended: number;
  openCases: number;
  /** 今日やること, the most urgent first */
  todos: readonly string[];
  dates: readonly YearDate[];
  notes: readonly HandoverNote[];
  dataFolder: string;
}>;

/** はじめの日に読む: what a new officer has to know before anything else, on as few pages as it takes. */
export const firstDaySheet = (day: FirstDay): SheetContent => ({
  editionTitle: day.editionTitle,
  lead: `はじめて奨学金の担当になった人が、最初の日に読むページです。${japaneseDate(day.asOf)}の状態で作りました。`,
  sections: [
    job,
    present(day),
    todoSection(day.todos),
    yearSection(day.dates, day.asOf),
    ...keptSection(day.notes),
    tool(day),
  ],
  notes: [
    '識別番号・パスワードはこの紙に書きません。置き場所だけを申し送りに書きます。',
    'このページのほかに、年間日程、未了の案件、判定の記録、校内基準と規則、申し送り、変更の記録が同じフォルダーにあります。',
  ],
  sources: [],
  appendix: [],
  setting: { kind: 'pages', size: 9.5 },
  addressee: 'office',
});

const job: SheetSection = {
  title: 'この仕事',
  parts: [
    {
      kind: 'points',
      mark: 'point',
      sentences: [
        '奨学金を希望する生徒の申込みを取りまとめ、資格と成績を確かめて、日本学生支援機構に推薦します。家計は機構が審査します。',
        'スカラACに成績を入力しただけでは、推薦したことになりません。推薦書を提出して、はじめて推薦になります。',
        '期限に間に合わなかった生徒は奨学金を失います。一人ひとりが、いま何を待っているかを「推薦漏れゼロ」の画面で確かめます。',
        'マイナンバーは学校では受け取りません。書いてある書類が届いたら、受け取らずに本人に返します。',
      ],
    },
  ],
};

const present = ({ school, students, applicants, recommended, openCases }: FirstDay): SheetSection => ({
  title: 'いまの状況',
  parts: [
    {
      kind: 'facts',
      facts: [
        { label: '学校', value: school.name },
        { label: '学校長', value: `${school.principal.family}　${school.principal.given}`.trim() },
        { label: 'これまでの担当者', value: `${school.officer.family}　${school.officer.given}`.trim() },
        { label: '名簿', value: `${students} 人` },
        { label: '申し込んだ生徒', value: `${applicants} 人` },
        { label: '推薦した生徒', value: `${recommended} 人` },
        { label: '未了の案件', value: `${openCases} 件`, strong: true },
      ],
    },
  ],
});

const most = 12;

function todoSection(todos: readonly string[]): SheetSection {
  const more = todos.length - most;
  return {
    title: 'いま、すること',
    parts: [
      {
        kind: 'points',
        mark: 'tick',
        sentences:
          todos.length === 0
            ? ['いますることはありません。']
            : [...todos.slice(0, most), ...(more > 0 ? [`ほか ${more} 件は「ホーム」にあります。`] : [])],
      },
    ],
  };
}

const yearSection = (dates: readonly YearDate[], asOf: IsoDate): SheetSection => ({
  title: 'この一年の日程',
  parts: [
    dates.length === 0
      ? {
          kind: 'points',
          mark: 'point',
          sentences: ['日程はまだ入力されていません。「年間日程」で機構の通知を見て入力します。'],
        }
      : {
          kind: 'table',
          columns: [
            { heading: '日', share: 1.8, align: 'left' },
            { heading: 'こと', share: 5, align: 'left' },
            { heading: 'だれの日程', share: 1.6, align: 'left' },
            { heading: '', share: 1, align: 'center' },
          ],
          rows: dates.map(({ on, title, kind, done }) => [
            dayWithWeekday(on),
            title,
            ownerWords[kind],
            done !== null ? '済' : on < asOf ? '過ぎた' : '',
          ]),
        },
  ],
});

const ownerWords: Readonly<Record<YearDate['kind'], string>> = {
  jasso: '機構',
  school: '学校',
  foundation: '財団など',
};

const keptSection = (notes: readonly HandoverNote[]): readonly SheetSection[] =>
  notes.length === 0
    ? [
        {
          title: 'どこに何があるか',
          parts: [
            {
              kind: 'points',
              mark: 'point',
              sentences: [
                '申し送りはまだ書かれていません。識別番号の通知・書類の置き場所と連絡先を、前の担当者に聞いて「引継ぎ」に書いてください。',
              ],
            },
          ],
        },
      ]
    : noteSections(notes);

const tool = ({ dataFolder }: FirstDay): SheetSection => ({
  title: '奨学デスクの使い方',
  parts: [
    {
      kind: 'points',
      mark: 'point',
      sentences: [
        '「ホーム」の「今日やること」を上から順に行います。押すと、その仕事の画面が開きます。',
        'はじめは「設定」の「練習データ」で、架空の生徒を使って一通り試せます。学校のデータは変わりません。',
        'どの操作も「元に戻す」で戻せます。だれが何を変えたかは「変更の記録」にあります。',
        `データの場所: ${dataFolder}（控えは、この中の backup にあります）`,
      ],
    },
  ],
});
