import type { FormOptions, FormSelection } from '#core/contract/forms.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { FormId } from '#core/domain/documents/model.ts';
import { readDate } from '#core/domain/fields/dates.ts';

/** What the officer has typed for a form, still as text. */
export type OptionTexts = Readonly<{
  dueOn: string;
  alreadyRecommended: Readonly<{ loanOnly: string; grantOnly: string; both: string }>;
  deleted: Readonly<{ mistaken: string; withdrawn: string; other: string }>;
}>;

export const emptyOptions: OptionTexts = {
  dueOn: '',
  alreadyRecommended: { loanOnly: '', grantOnly: '', both: '' },
  deleted: { mistaken: '', withdrawn: '', other: '' },
};

export type ReadOptions = Readonly<{
  options: FormOptions;
  /** By field; a field that reads well is absent */
  problems: ReadonlyMap<string, string>;
}>;

const noOptions: FormOptions = { dueOn: null, alreadyRecommended: null, deleted: null };

/** Reads what the form asks for; everything a form does not ask for stays unsaid. */
export function readOptions(form: FormId, texts: OptionTexts): ReadOptions {
  const problems = new Map<string, string>();
  if (form === 'missing-papers') {
    return { options: { ...noOptions, dueOn: readDueOn(texts.dueOn, problems) }, problems };
  }
  if (form !== 'recommendation-status') return { options: noOptions, problems };
  // Left blank altogether, the numbers are those recorded with the 推薦書.
  const counts = <Key extends string>(of: Readonly<Record<Key, string>>): Record<Key, number> | null =>
    Object.values<string>(of).every((text) => text.trim() === '')
      ? null
      : (Object.fromEntries(
          Object.entries<string>(of).map(([key, text]) => [key, readCount(key, text, problems)]),
        ) as Record<Key, number>);
  const options = {
    ...noOptions,
    alreadyRecommended: counts(texts.alreadyRecommended),
    deleted: counts(texts.deleted),
  };
  return { options, problems };
}

function readDueOn(text: string, problems: Map<string, string>): IsoDate | null {
  if (text.trim() === '') return null;
  const date = readDate({ kind: 'text', text });
  if (date.ok) return date.value;
  problems.set('dueOn', date.problem);
  return null;
}

/** An empty field is nobody. */
function readCount(key: string, text: string, problems: Map<string, string>): number {
  const plain = text.normalize('NFKC').replace(/[\s人名]/g, '');
  if (plain === '') return 0;
  if (/^\d{1,5}$/.test(plain)) return Number(plain);
  problems.set(key, `「${text.trim()}」は人数として読めません。数字で入力してください。`);
  return 0;
}

/** False for 「生徒を選ぶ」 with nobody chosen yet. */
export const isComplete = (selection: FormSelection): boolean =>
  selection.kind !== 'chosen' || selection.studentNumbers.length > 0;

/** Who a form is about unless the officer says otherwise. */
export const suggestedLabels: Readonly<Record<FormId, string>> = {
  'recommendation-list': '推薦できる生徒全員',
  'cover-sheets': '希望のある生徒全員',
  'scholar-ac': '希望のある生徒全員',
  'recommendation-status': '推薦できる生徒全員（今回推薦する）',
  'judgement-table': '全員',
  'missing-papers': '書類が足りない生徒全員',
  'scholarnet-sheets': '希望のある生徒全員',
  'changed-names': '氏名の形が変わる生徒全員',
};
