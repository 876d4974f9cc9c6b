import type { FormOf, Frame, Person } from '#core/domain/documents/model.ts';

/** Invented, with a name of two changes, a field to write in, and one that cannot be typed as it is. */
export const changedNames = (frame: Frame, people: readonly Person[]): FormOf<'changed-names'> => ({
  kind: 'changed-names',
  frame,
  rulesTitle: 'スカラネット入力下書き用紙（2023年度）による入力の形',
  rows: people.flatMap((person, at) => [
    {
      person,
      label: '姓（漢字）',
      given: person.name.split('　')[0] ?? '',
      accepted: at === 2 ? null : '高橋',
      reason: at === 2 ? '「彅」は入力できず、新字体が分かりません。' : '「髙」は「高」で入力します。',
    },
  ]),
});

export const scholarNetSheets = (frame: Frame, people: readonly Person[]): FormOf<'scholarnet-sheets'> => ({
  kind: 'scholarnet-sheets',
  frame,
  sheets: people.map((person) => ({
    person,
    content: {
      editionTitle: 'スカラネット入力下書き用紙（2023年度）による入力の形',
      lead: '「入力する内容」のとおりにスカラネットへ入力してください。',
      sections: [
        {
          title: '氏名・誓約情報',
          parts: [
            {
              kind: 'table',
              columns: [
                { heading: '項目', share: 34, align: 'left' },
                { heading: '入力する内容', share: 58, align: 'left' },
                { heading: '戸籍・通帳どおり、注意', share: 74, align: 'left' },
                { heading: '済', share: 9, align: 'center' },
              ],
              rows: [
                ['姓（漢字）', '▲ 高橋', `元の書き方：${person.name}\n「髙」は「高」で入力します。`, '□'],
                ...Array.from({ length: 44 }, (_, row) => [`項目 ${row + 1}`, '', '', '□']),
              ],
              rowHeight: 6.4,
            },
          ],
        },
      ],
      notes: ['入力が終わると受付番号が表示されます。'],
      sources: [],
      appendix: [],
      setting: { kind: 'pages', size: 8.5 },
    },
  })),
});
