import type { NetField, NetGroup } from '../scholarnet/net-field.ts';
import type { PreCheck } from '../scholarnet/pre-check.ts';
import type { ScholarNetRules } from '../scholarnet/rules.ts';
import type { SheetContent, SheetPart } from './sheet-content.ts';

/** スカラネット入力票: what one student types, field by field, with room to write what is not known yet. */
export const scholarNetSheet = (check: PreCheck, rules: ScholarNetRules): SheetContent => ({
  editionTitle: rules.title,
  lead: '「入力する内容」のとおりにスカラネットへ入力してください。▲は戸籍や通帳の書き方と違うところです。空いている欄は、自分で書いてから入力してください。入力したら「済」に印を付けます。',
  sections: printedGroups(check).map((group) => ({ title: group.title, parts: [tableOf(group)] })),
  notes: [
    '入力が終わると受付番号が表示されます。必ず書き写し、学校に知らせてください。',
    ...(check.isOwnForm
      ? []
      : [
          `この制度の入力画面の見本は資料にないため、${rules.fiscalYear}年度の在学採用の下書き用紙の形で示します。画面にない項目は入力しません。`,
        ]),
    `この票は${rules.title}で作りました。画面と違うときは、画面の案内と学校の指示に従ってください。`,
  ],
  sources: [],
  appendix: [],
  setting: { kind: 'pages', size: 8.5 },
});

/** Of another form than this one nobody knows whether it asks for what nobody has entered. */
const printedGroups = ({ groups, isOwnForm }: PreCheck): readonly NetGroup[] =>
  groups.filter(({ fields }) => isOwnForm || fields.some(({ given }) => given !== ''));

const tableOf = ({ fields }: NetGroup): SheetPart => ({
  kind: 'table',
  columns: [
    { heading: '項目', share: 34, align: 'left' },
    { heading: '入力する内容', share: 58, align: 'left' },
    { heading: '戸籍・通帳どおり、注意', share: 74, align: 'left' },
    { heading: '済', share: 9, align: 'center' },
  ],
  // 通帳の名義 is only compared with; the form has no field of it.
  rows: fields
    .filter(({ id }) => id !== 'holderKana')
    .map((field) => [field.label, contentOf(field), noteOf(field), '□']),
  /** Room to write in */
  rowHeight: 6.4,
});

const contentOf = ({ state, accepted }: NetField): string =>
  state === 'changed' ? `▲ ${accepted ?? ''}` : state === 'faulty' ? '' : (accepted ?? '');

function noteOf({ state, given, notes }: NetField): string {
  switch (state) {
    case 'changed':
      return [`元の書き方：${given}`, ...notes].join('\n');
    case 'faulty':
      return [`元の書き方：${given}`, ...notes.map((note) => `学校で確認：${note}`)].join('\n');
    default:
      return notes.join('\n');
  }
}
